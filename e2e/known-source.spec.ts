import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const group = "india-russia-wg-military-cooperation";
const session = `/sessions/${group}-5th`;
const address = "https://gazette.example/talks";
const told = (page: Page) => page.getByRole("status").filter({ hasText: "known already by its address" });

test.beforeEach(async ({ page }) => {
  await page.goto(`${session}/edit/sources`);
  await page.getByLabel("Address").fill(address);
  await page.getByLabel("Publisher").fill("Sample Gazette");
  await page.getByLabel("Number", { exact: true }).check();
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(told(page)).toHaveCount(0);
});

async function describe(page: Page, publisher: string) {
  await page.getByLabel("Publisher").fill(publisher);
  await page.getByLabel("Title").fill("Talks on sample matters");
}

test("the form of a new session says what of a known source was not taken over, and leads to it", async ({
  page,
}) => {
  await page.goto(`/sessions/new?group=${group}`);
  await page.getByLabel("Dates").fill("Dec 2027");
  await page.getByText("Source", { exact: true }).click();
  await page.getByLabel("Address", { exact: true }).fill(`${address}?utm_source=x`);
  await describe(page, "Sample Gazette");
  await page.locator("#add").click();
  await expect(told(page)).toContainText("What you typed of its title was not taken over.");
  await told(page).getByRole("link", { name: "Change that source" }).click();
  await expect(page.getByLabel("Publisher")).toHaveValue("Sample Gazette");
  await expect(page.getByLabel("Title")).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("so do the form of a session that is changed and that of its sources, once", async ({ page }) => {
    await page.goto(`${session}/edit/sources`);
    await page.getByLabel("Address").fill(address);
    await describe(page, "Sample Courier");
    await page.getByLabel("Dates", { exact: true }).check();
    await page.getByRole("button", { name: "Add this source" }).click();
    await expect(told(page)).toContainText("What you typed of its publisher and title was not taken over.");
    await page.reload();
    await expect(told(page)).toHaveCount(0);
    await page.goto(`${session}/edit`);
    await page.getByText("Add a source", { exact: true }).click();
    await page.getByLabel("Address", { exact: true }).fill(address);
    await describe(page, "Sample Courier");
    await page.locator("#add").click();
    await expect(told(page)).toContainText("as Sample Gazette.");
  });
});
