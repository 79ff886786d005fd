import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const group = "india-russia-wg-military-cooperation";
const undone = (page: Page) => expect(page.getByText("Undone, as a change of its own.")).toBeVisible();

async function postponeAll(page: Page) {
  await page.goto(`/bulk?group=${group}&to.status=postponed&to.addTopic=Zeppelins`);
  await page.getByLabel("They are to be changed all the same").check();
  await page.getByRole("button", { name: "Change 4 sessions" }).click();
  await expect(page.getByText("Changed, as one step.")).toBeVisible();
}

async function mergeVenues(page: Page) {
  await page.goto("/venues/royal-hotel-durban/merge");
  await page.getByLabel("The venue it is the same as").fill("House of Lords, London");
  await page.getByRole("button", { name: "Show what would happen" }).click();
  await page.getByLabel("They are the same venue all the same").check();
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Merged" })).toBeVisible();
}

test("a change of many is one line of the changes, tells which sessions it changed, and has a page with all", async ({
  page,
}) => {
  await postponeAll(page);
  const step = page.getByRole("listitem").filter({ hasText: /^Bulk change: 4 sessions/ });
  await expect(step).toHaveCount(1);
  await expect(step).toContainText("held → postponed");
  await step.getByText("Which sessions").first().click();
  await expect(step.getByRole("link", { name: /^5th meeting of the Working Group/ })).toBeVisible();
  await step.getByRole("link", { name: "all 4 changes of this bulk change" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bulk change");
  await expect(page.getByRole("list").last().getByText("Zeppelins")).toHaveCount(4);
  await page.getByRole("button", { name: "Undo this bulk change" }).click();
  await undone(page);
  await expect(
    page.getByRole("listitem").filter({ hasText: "Undo of a bulk change: 4 sessions" }),
  ).toHaveCount(1);
  await expect(step.first()).toContainText("undone since");
});

test("a change of many is undone in the notice after it, and from the history of one of its sessions", async ({
  page,
}) => {
  await postponeAll(page);
  await page.getByRole("status").getByRole("button", { name: "Undo this bulk change" }).click();
  await undone(page);
  await postponeAll(page);
  await page.goto(`/sessions/${group}-5th/history`);
  await page.getByRole("button", { name: "Undo this bulk change" }).click();
  await undone(page);
  await expect(page).toHaveURL(new RegExp(`/sessions/${group}-5th/history$`));
  await page.goto("/sessions?q=zeppelins");
  await expect(page.getByText("No sessions")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a merge is undone in the notice after it, and from the history of either record", async ({
    page,
  }) => {
    await mergeVenues(page);
    await page.getByRole("status").getByRole("button", { name: "Undo this merge" }).click();
    await undone(page);
    for (const of of ["house-of-lords-london", "royal-hotel-durban"]) {
      await mergeVenues(page);
      await page.goto(`/venues/${of}/history`);
      await expect(page.getByRole("main")).toContainText(
        of.startsWith("house") ? "took in" : "became a part of",
      );
      await page.getByRole("button", { name: "Undo this merge" }).click();
      await undone(page);
      await expect(page).toHaveURL(new RegExp(`/venues/${of}/history$`));
      await page.goto("/venues/royal-hotel-durban");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Royal Hotel");
    }
  });

  test("an empty form of either gets a sentence, above it and at its field", async ({ page }) => {
    await page.goto("/venues/royal-hotel-durban/merge");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("button", { name: "Show what would happen" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose the venue to merge it with.");
    await expect(page.getByLabel("The venue it is the same as")).toHaveAccessibleDescription(
      /Choose the venue/,
    );
    await page.goto(`/bulk?group=${group}`);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose what is to be changed");
    await expect(page.getByLabel("New status")).toHaveAccessibleDescription(/Choose what is to be changed/);
  });
});

test("a merge of two groups of other parties or with the same numbers asks first", async ({ page }) => {
  await page.goto(`/groups/${group}/merge?into=india-australia-defence-policy-talks`);
  await page.goto("/groups");
  const other = page.locator("table.directory a", { hasText: "Australia" }).first();
  const name = (await other.textContent()) ?? "";
  await page.goto(`/groups/${group}/merge?${new URLSearchParams({ into: name })}`);
  await expect(page.getByRole("main")).toContainText("is of India and Russia");
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was merged" })).toBeVisible();
});

test("a merge of a building with its city, or of venues in different countries, asks first", async ({
  page,
}) => {
  const sentences = {
    "Manekshaw Centre": "“Manekshaw Centre” is a building in New Delhi and “New Delhi” a whole city",
    Moscow: "They lie apart: “New Delhi” in India, “Moscow” in Russia.",
  };
  for (const [into, sentence] of Object.entries(sentences)) {
    await page.goto(`/venues/new-delhi/merge?${new URLSearchParams({ into })}`);
    await expect(page.getByRole("main")).toContainText(sentence);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Merge the two" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Nothing was merged" })).toBeVisible();
  }
});

test("the suggestions of a merge leave its button in reach", async ({ page }) => {
  await page.goto("/venues/royal-hotel-durban/merge");
  await page.getByLabel("The venue it is the same as").pressSequentially("house");
  await expect(page.getByRole("option", { name: /House of Lords/ })).toBeVisible();
  await page.getByRole("button", { name: "Show what would happen" }).click();
  await expect(page).toHaveURL(/into=house/);
});

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing on previews that ask, on the changes, a step and its histories", async ({
        page,
      }) => {
        await page.goto(`/bulk?group=${group}&to.status=confirmed`);
        await expect(page.getByRole("region", { name: "Is this meant?" })).toBeVisible();
        expect(await faults(page)).toEqual([]);
        await page.goto(`/bulk?group=${group}&to.status=`);
        expect(await faults(page)).toEqual([]);
        await postponeAll(page);
        expect(await faults(page)).toEqual([]);
        await mergeVenues(page);
        expect(await faults(page)).toEqual([]);
        await page.goto("/venues/house-of-lords-london/history");
        expect(await faults(page)).toEqual([]);
        await page.goto("/changes");
        await page.getByText("Which sessions").first().click();
        expect(await faults(page)).toEqual([]);
        await page.getByRole("link", { name: /^all 4 changes/ }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bulk change");
        expect(await faults(page)).toEqual([]);
        await page.goto("/venues/royal-hotel-durban/history");
      });
    });
  }
}
