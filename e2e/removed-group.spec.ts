import { expect, test } from "./fixtures";

test.use({ register: "own" });

test("a group that is removed while the form is open gets a sentence, and nothing typed is lost", async ({
  page,
  browser,
  baseURL,
}) => {
  const group = "india-russia-wg-military-cooperation";
  await page.goto(`/sessions/new?group=${group}`);
  await page.getByLabel("Dates").fill("Dec 2027");
  await page.getByLabel("Number").fill("8th");

  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(`/groups/${group}/edit`);
  await other.getByText("Remove this group").click();
  await other.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("This group was deleted");

  await page.locator("#add").click();
  await expect(page.locator("#problems")).toContainText("was removed meanwhile");
  await expect(page.getByLabel("Number")).toHaveValue("8th");
  await expect(page.getByLabel("Dates")).toHaveValue("Dec 2027");
  await page.goto("/sessions?from=2027-12");
  await expect(page.getByRole("table")).toHaveCount(0);
});
