import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const session = "/sessions/india-russia-wg-military-cooperation-5th";

async function addTopic(page: Page, name: string) {
  await page.goto(`${session}/edit`);
  const topics = page.getByLabel("Topics");
  await topics.fill(`${await topics.inputValue()}, ${name}`);
  await page.locator("#add").click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
}

async function addSource(page: Page, publisher: string, url: string) {
  await page.goto(`${session}/edit/sources`);
  await page.getByLabel("Address").fill(url);
  await page.getByLabel("Publisher").fill(publisher);
  await page.getByLabel("Title").fill("Talks on sample matters");
  await page.getByLabel("Dates", { exact: true }).check();
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
}

async function undo(page: Page) {
  await page.goto("/changes");
  await page.getByRole("button", { name: "Undo this merge" }).click();
  await expect(page.getByText("Undone, as a change of its own.")).toBeVisible();
}

test("two topics become one, are found at either address, and are two again once that is undone", async ({
  page,
}) => {
  await addTopic(page, "Sample drills");
  await addTopic(page, "Sample exercises");
  await page.goto("/topics/sample-drills");
  await page.getByRole("link", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Perhaps the same" })).toBeVisible();
  await page.getByLabel("The topic it is the same as").pressSequentially("sample ex");
  await page.getByRole("listbox").getByRole("option", { name: "Sample exercises" }).click();
  await page.getByRole("button", { name: "Show what would happen" }).click();
  await expect(page.getByRole("main")).toContainText("1 record that names it names the other one then.");
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("status").filter({ hasText: "whatever named the other one" })).toBeVisible();
  await page.goto("/topics/sample-drills");
  await expect(page).toHaveURL(/\/topics\/sample-exercises$/);
  await page.goto("/sessions?topic=sample-drills");
  await expect(page.getByRole("link", { name: "5th Working Group on Military Cooperation" })).toBeVisible();
  await undo(page);
  await page.goto("/topics/sample-drills");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sample drills");
});

test("a topic cannot be merged with itself, nor with one that is not there", async ({ page }) => {
  await addTopic(page, "Sample drills");
  await page.goto("/topics/sample-drills/merge?into=sample drills");
  await expect(page.getByRole("main")).toContainText("A topic cannot be merged with itself.");
  await page.goto("/topics/sample-drills/merge?into=zeppelins");
  await expect(page.getByRole("main")).toContainText("There is no topic called “zeppelins”.");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("two sources become one by the address of the other, and are two again once that is undone", async ({
    page,
  }) => {
    await addSource(page, "Sample Gazette", "https://gazette.example/talks");
    await addSource(page, "Sample Courier", "https://courier.example/talks");
    await page.goto("/sources/sample-courier-talks-on-sample-matters");
    await page.getByRole("link", { name: "Merge", exact: true }).click();
    const likely = page.getByRole("listitem").filter({ hasText: "Sample Gazette, Talks on sample matters" });
    await expect(likely).toContainText("gazette.example/talks");
    await page.getByLabel("The source it is the same as").fill("http://www.gazette.example/talks/");
    await page.getByRole("button", { name: "Show what would happen" }).click();
    await expect(page.getByRole("main")).toContainText(
      "Sample Gazette, Talks on sample matters (gazette.example/talks) stays;",
    );
    await page.getByRole("button", { name: "Merge the two" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample Gazette");
    await expect(page.getByRole("main")).toContainText("Supports: dates.");
    await page.goto("/sources/sample-courier-talks-on-sample-matters");
    await expect(page).toHaveURL(/\/sources\/sample-gazette/);
    await page.goto(`${session}/edit/sources`);
    await expect(page.getByRole("listitem").filter({ hasText: "Talks on sample matters" })).toHaveCount(1);
    await undo(page);
    await page.goto(`${session}/edit/sources`);
    await expect(page.getByRole("listitem").filter({ hasText: "Talks on sample matters" })).toHaveCount(2);
  });
});

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing on what would happen, nor on a source and a topic", async ({ page }) => {
        await addSource(page, "Sample Gazette", "https://gazette.example/talks");
        await addSource(page, "Sample Courier", "https://courier.example/talks");
        await page.goto("/sources/sample-courier-talks-on-sample-matters");
        expect(await faults(page)).toEqual([]);
        await page.goto("/sources/sample-courier-talks-on-sample-matters/merge");
        expect(await faults(page)).toEqual([]);
        await page.getByRole("link", { name: "Sample Gazette, Talks on sample matters" }).click();
        await expect(page.getByText("What would happen", { exact: true })).toBeVisible();
        expect(await faults(page)).toEqual([]);
        await page.goto("/topics");
        await page.locator("table.directory a").first().click();
        await expect(page.getByRole("link", { name: "Merge", exact: true })).toBeVisible();
        expect(await faults(page)).toEqual([]);
      });
    });
  }
}
