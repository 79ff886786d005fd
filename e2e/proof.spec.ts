import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

async function addUnproved(page: Page): Promise<string> {
  await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
  await page.getByLabel("Number").fill("6th");
  await page.getByLabel("Dates").fill("March 2027");
  await page.locator("#add").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6th meeting");
  return new URL(page.url()).pathname;
}

test("the starting register shows a fact without a source, and a disagreement with both values", async ({
  page,
}) => {
  await page.goto("/review");
  const disputed = page.getByRole("row").filter({ hasText: "sources disagree" }).first();
  await disputed.getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Sources disagree" })).toBeVisible();
  await page.goto("/sessions/india-russia-wg-military-cooperation-5th");
  await expect(page.getByText(/^† No source is cited for /)).toBeVisible();
  await expect(page.getByRole("link", { name: "No source", exact: true }).first()).toBeVisible();
});

test("a session without a source stands in the queue until it is proved", async ({ page }) => {
  const address = await addUnproved(page);
  await page.goto("/review");
  const row = page
    .getByRole("row")
    .filter({ hasText: "6th meeting of the Working Group on Military Cooperation" });
  await expect(row).toContainText("no source");
  await row.getByRole("link", { name: /^Sources of the/ }).click();
  await page.getByLabel("Address").fill("https://example.org/readout");
  await page.getByLabel("Publisher").fill("Sample Gazette");
  await page.getByLabel("Date published").fill("2 March 2026");
  await page.getByLabel("Dates", { exact: true }).check();
  await page.getByLabel("Number", { exact: true }).check();
  await page.getByLabel("Its words").fill("The sixth meeting will be held in March 2027.");
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Sample Gazette tells number, dates" }),
  ).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("main")).toContainText("Supports: number, dates.");
  await expect(page.getByRole("link", { name: "Source 1" }).first()).toBeVisible();
  await page.goto("/review");
  await expect(
    page.getByRole("row").filter({ hasText: "6th meeting of the Working Group on Military" }),
  ).toHaveCount(0);
});

test("a source that is known by its address is not entered twice, and may disagree", async ({ page }) => {
  const address = await addUnproved(page);
  for (const url of ["https://example.org/readout", "http://www.example.org/readout/?utm_source=mail"]) {
    await page.goto(`${address}/edit/sources`);
    await page.getByLabel("Address").fill(url);
    if (!url.includes("utm")) await page.getByLabel("Publisher").fill("Sample Gazette");
    await page.getByLabel("Dates", { exact: true }).check();
    if (url.includes("utm")) {
      await page.getByLabel("Says instead").fill("April 2027");
      await page.getByLabel("Why the register keeps the other value").fill("The host announced March.");
    }
    await page.getByRole("button", { name: "Add this source" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Sample Gazette" }).first()).toBeVisible();
  }
  await page.goto(address);
  const row = page.getByRole("row").filter({ hasText: "April 2027" });
  await expect(row).toContainText("March 2027");
  await expect(row).toContainText("Preferred: The host announced March.");
  await page.goto("/sources?after=sample");
  await expect(page.getByRole("link", { name: "Sample Gazette" })).toHaveCount(1);
  await page.goto(`${address}/edit/sources`);
  await page.getByRole("button", { name: "Remove Sample Gazette for dates" }).last().click();
  await expect(page.getByText("disagrees on")).toHaveCount(0);
});

test("a source that disagrees without a reason, or is syndicated from itself, gets a sentence", async ({
  page,
}) => {
  const address = await addUnproved(page);
  await page.goto(`${address}/edit/sources`);
  await page.getByLabel("Publisher").fill("PTI");
  await page.getByLabel("Syndicated from").fill("P.T.I.");
  await page.getByLabel("Dates", { exact: true }).check();
  await page.getByLabel("Says instead").fill("some Wednesday");
  await page.getByRole("button", { name: "Add this source" }).click();
  const problems = page.locator("#problems");
  await expect(problems).toContainText("Write why the register keeps the other value.");
  await expect(problems).toContainText("some Wednesday");
  await page.getByLabel("Says instead").fill("2 Apr 2027");
  await page.getByLabel("Why the register keeps the other value").fill("The host announced March.");
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(problems).toContainText("A source cannot be syndicated from itself");
  await page.getByLabel("Syndicated from").fill("");
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "PTI disagrees on dates" })).toContainText(
    "2 April 2027",
  );
});

test("what is wrong in the form for a source gets a sentence, and stays typed", async ({ page }) => {
  const address = await addUnproved(page);
  await page.goto(`${address}/edit/sources`);
  await page.getByLabel("Address").fill("javascript:alert(1)");
  await page.getByLabel("Date published").fill("31 February 2026");
  await page.getByRole("button", { name: "Add this source" }).click();
  const problems = page.locator("#problems");
  await expect(problems).toContainText("Tick at least one thing that it tells.");
  await expect(problems).toContainText("http:// or https://");
  await expect(problems).toContainText("February");
  await expect(problems).toContainText("Write who published the source.");
  await expect(page.getByLabel("Address")).toHaveValue("javascript:alert(1)");
});

test("what is changed without a source loses its number until a source says so", async ({ page }) => {
  const address = "/sessions/irigc-mmtc-23rd";
  await page.goto(address);
  const facts = page.locator(".facts");
  await expect(facts.getByRole("listitem").first()).toHaveText(/^Announced1/);
  await page.getByRole("button", { name: "Cancel it" }).click();
  await expect(facts.getByRole("listitem").first()).toHaveText(/^Cancelled†/);
  await expect(page.getByText("Said of status: “announced”, changed since.")).toBeVisible();
  await expect(page.getByText(/^† No source is cited for .*status/)).toBeVisible();
  await page.getByRole("link", { name: /^Name a source for/ }).click();
  await page.getByLabel("Address").fill("https://example.org/cancelled");
  await page.getByLabel("Publisher").fill("Sample Gazette");
  await expect(page.getByLabel("Status", { exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Sample Gazette tells status" })).toBeVisible();
  await page.goto(address);
  await expect(facts.getByRole("listitem").first()).toHaveText(/^Cancelled2/);
});

test("a disagreement names both values, and why one is preferred even where nobody wrote it", async ({
  page,
}) => {
  await page.goto("/sessions/india-japan-dpd-7th");
  const people = page.getByRole("row").filter({ hasText: "People" }).first();
  await expect(people).toContainText("Oka Asami");
  await expect(people.getByRole("cell").first()).toContainText("Preferred: ");
  await expect(people.getByRole("cell").first()).not.toContainText("as shown above");
});

const ticked = (page: Page) => page.locator("#supports").getByRole("checkbox", { checked: true });

test("the way from a dagger to its source ticks what has none, and what it does not tell is unticked", async ({
  page,
}) => {
  const address = await addUnproved(page);
  await page.getByRole("link", { name: "No source", exact: true }).first().click();
  await expect(page.locator("#unsourced")).toBeInViewport();
  await page.getByRole("link", { name: "Name a source for them" }).click();
  await expect(page.getByText("Untick whatever this source does not tell.")).toBeVisible();
  await expect(ticked(page)).toHaveCount(3);
  for (const name of ["Number", "Dates", "Status"])
    await expect(page.getByLabel(name, { exact: true })).toBeChecked();
  await page.getByLabel("Publisher").fill("Sample Gazette");
  await page.getByLabel("Number", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Sample Gazette tells dates, status" }),
  ).toBeVisible();
  await expect(ticked(page)).toHaveCount(0);
  await page.goto(address);
  await page.getByRole("link", { name: "Name a source for it" }).click();
  await expect(ticked(page)).toHaveCount(1);
  await expect(page.getByLabel("Number", { exact: true })).toBeChecked();
  await page.goto(`${address}/edit/sources?for=rumours&for=dates`);
  await expect(page.getByText("a source tells nothing of that name")).toBeVisible();
  await expect(page.getByLabel("Dates", { exact: true })).toBeChecked();
  await page.goto(`${address}/edit/sources`);
  await expect(page.getByRole("button", { name: "Add this source" })).toBeVisible();
  await expect(ticked(page)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the way from a dagger to its source is the same", async ({ page }) => {
    await page.goto("/sessions/irigc-mmtc-23rd");
    await page.getByRole("button", { name: "Cancel it" }).click();
    await page.getByRole("link", { name: /^Name a source for/ }).click();
    await expect(page.getByLabel("Status", { exact: true })).toBeChecked();
    await page.getByRole("button", { name: "Add this source" }).click();
    await expect(page.locator("#problems")).toContainText("Write who published the source.");
    await expect(page.getByLabel("Status", { exact: true })).toBeChecked();
  });
});
