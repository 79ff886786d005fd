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
  await expect(page.getByText("Changed 4 sessions, as one step.")).toBeVisible();
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

/** Gives one session of the change of many another status than it got by that. */
async function cancelFifth(page: Page) {
  await page.goto(`/sessions/${group}-5th/edit`);
  await page.getByLabel("Status").selectOption({ label: "Cancelled" });
  await page.locator("#add").click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${group}-5th$`));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("an undo that one later change stands in the way of names it, and undoes the others", async ({
      page,
    }) => {
      await postponeAll(page);
      await cancelFifth(page);
      await page.goto("/changes");
      await page.getByRole("button", { name: "Undo this bulk change" }).click();
      const said = page.getByRole("alert").filter({ hasText: "Nothing was undone" });
      await expect(said).toContainText("Nothing was undone: 1 of these 4 records was changed since.");
      await expect(said).toContainText("was changed since in the same place: its status.");
      await expect(said).not.toContainText("sources");
      const fifth = said.getByRole("link", { name: /^5th meeting of the Working Group/ });
      await expect(fifth).toHaveAttribute("href", `/sessions/${group}-5th/history`);
      await said.getByRole("button", { name: "Undo the other 3" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Undone" })).toContainText(
        /Undone, as a change of its own\. 1 record was left as it was: 5th meeting of the Working Group/,
      );
      await expect(
        page.getByRole("listitem").filter({ hasText: "Undo of a bulk change: 3 sessions" }),
      ).toContainText("1 record was left as it was: 5th meeting");
      await page.goto(`/sessions/${group}-5th`);
      await expect(page.locator(".session-heading")).toContainText("Cancelled");
      await page.goto(`/sessions/${group}-4th`);
      await expect(page.locator(".session-heading")).toContainText("Held");
    });
  });
}

test("an undo that is undone says what was made again", async ({ page }) => {
  await postponeAll(page);
  await page.getByRole("status").getByRole("button", { name: "Undo this bulk change" }).click();
  await undone(page);
  await page.getByRole("button", { name: "Undo this undo" }).click();
  await undone(page);
  const again = page.getByRole("listitem").filter({ hasText: /^Bulk change of .* made again: 4 sessions/ });
  await expect(again).toHaveCount(1);
  await expect(again.getByRole("button", { name: "Undo this bulk change" })).toBeVisible();
  await page.goto(`/sessions/${group}-5th/history`);
  await expect(page.getByRole("link", { name: /^bulk change of .* made again$/ })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("a version of a session whose group was removed leads to that group, and comes back after it", async ({
      page,
    }) => {
      await cancelFifth(page);
      await page.goto(`/groups/${group}/edit`);
      await page.getByText("Remove this group").click();
      await page.getByLabel("Remove it all the same").check();
      await page.getByRole("button", { name: "Remove", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This group was deleted");
      await page.goto(`/sessions/${group}-5th/history`);
      await page.getByRole("button", { name: "Restore version 1" }).click();
      const said = page.getByRole("alert").filter({ hasText: "Nothing was restored" });
      await expect(said).toContainText("Version 1 names what was removed from the register since: the group");
      await said.getByRole("link").click();
      await page.getByRole("button", { name: "Put it back" }).click();
      await expect(page.getByText("Put back.")).toBeVisible();
      await page.goto(`/sessions/${group}-5th/history`);
      await page.getByRole("button", { name: "Restore version 1" }).click();
      await expect(page.getByText("Put back.")).toBeVisible();
      await expect(page.locator(".session-heading")).toContainText("Held");
    });

    test("the changes are filtered by kind of record and author, and the address keeps it", async ({
      page,
    }) => {
      await mergeVenues(page);
      await cancelFifth(page);
      await page.goto("/changes");
      await page.getByLabel("Kind of record").selectOption({ label: "Venues" });
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/[?&]kind=venue/);
      const first = page.locator(".revisions > li").first();
      await expect(first).toContainText("Merge: ");
      await expect(page.getByLabel("Kind of record")).toHaveValue("venue");
      await page.getByRole("link", { name: "Earlier changes" }).click();
      await expect(page).toHaveURL(/kind=venue.*before=/);
      await expect(first).toContainText("(venue)");
      await page.goto("/changes?kind=session&by=Nobody%20at%20all");
      await expect(page.getByRole("main")).toContainText(
        "“by=Nobody at all” was left out: nobody of this name has changed anything.",
      );
      await expect(first).toContainText("5th meeting of the Working Group");
      await page.goto("/changes?kind=zeppelin");
      await expect(page.getByRole("main")).toContainText("there is no such kind of record");
    });
  });
}

test("the notice of a change of many tells how many it left as they were", async ({ page }) => {
  await postponeAll(page);
  await cancelFifth(page);
  await page.goto(`/bulk?group=${group}&to.status=postponed`);
  await page.getByRole("button", { name: "Change 1 session" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Changed" })).toContainText(
    "Changed 1 session, as one step. 3 were left as they were: 3 say so already.",
  );
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
        await page.goto("/changes?kind=session");
        await page.getByText("Which sessions").first().click();
        expect(await faults(page)).toEqual([]);
        await page.getByRole("link", { name: /^all 4 changes/ }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bulk change");
        expect(await faults(page)).toEqual([]);
        await cancelFifth(page);
        await page.goto("/changes?kind=session");
        await page.getByRole("button", { name: "Undo this bulk change" }).click();
        await expect(page.getByRole("button", { name: "Undo the other 3" })).toBeVisible();
        expect(await faults(page)).toEqual([]);
        await page.getByRole("button", { name: "Undo the other 3" }).click();
        await undone(page);
        expect(await faults(page)).toEqual([]);
      });
    });
  }
}
