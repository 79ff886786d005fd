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
  await other.getByLabel("Remove it all the same").check();
  await other.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("This group was deleted");

  await page.locator("#add").click();
  await expect(page.locator("#problems")).toContainText("was removed meanwhile");
  await expect(page.getByLabel("Number")).toHaveValue("8th");
  await expect(page.getByLabel("Dates")).toHaveValue("Dec 2027");
  await page.goto("/sessions?from=2027-12");
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("what sessions name is removed only on a further word, and their pages mark it", async ({ page }) => {
  const marked = page.getByRole("main").getByText("(removed)");
  await page.goto("/people/igor-nikolaevich-dylevsky/edit");
  await page.getByText("Remove this person").click();
  await expect(page.getByRole("main")).toContainText("3 sessions name it.");
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Nothing was removed");
  await page.getByLabel("Remove it all the same").check();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This person was deleted");
  await page.goto("/sessions/india-russia-wg-military-cooperation-5th");
  await expect(page.getByRole("heading", { name: /Dylevsky/ })).toContainText("(removed)");
  await expect(marked).toHaveCount(1);
});

test("the list and the timeline mark a body that was removed", async ({ page }) => {
  const group = "india-russia-wg-military-cooperation";
  await page.goto(`/groups/${group}/edit`);
  await page.getByText("Remove this group").click();
  await page.getByLabel("Remove it all the same").check();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This group was deleted");
  await page.goto("/sessions?q=working+group+on+military+cooperation&party=russia");
  const row = page.getByRole("row").filter({ hasText: "5th Working Group on Military Cooperation" });
  await expect(row).toContainText("(group removed)");
  await page.goto("/?party=russia&from=2023&to=2026");
  const lane = page.getByRole("link", { name: "Working Group on Military Cooperation (removed)" });
  await expect(lane).toBeVisible();
  await lane.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This group was deleted");
});
