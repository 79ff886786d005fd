import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const address = "/sessions/india-russia-wg-military-cooperation-5th";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const save = (page: Page) => page.locator("#add").click();

async function addPlanned(page: Page, date = "March 2027"): Promise<string> {
  await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
  await page.getByLabel("Number").fill("6th");
  await page.getByLabel("Dates").fill(date);
  await save(page);
  await expect(heading(page)).toContainText("6th meeting");
  return new URL(page.url()).pathname;
}

test("a session is changed with the form it was made with, and the history tells it in words", async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await expect(page.getByLabel("Group")).toHaveValue("Working Group on Military Cooperation");
  await page.getByLabel("Host").selectOption({ label: "India" });
  await page.getByLabel("Summary").fill("Both sides met twice.");
  await page.getByLabel("What was changed and why").fill("From the readout");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Both sides met twice.");
  await page.getByRole("link", { name: "See what changed" }).click();
  const version = page.getByRole("listitem").filter({ hasText: "Version 2" });
  await expect(version).toContainText("From the readout");
  await expect(version).toContainText("not known → Both sides met twice.");
  await page.goto("/sessions?q=met twice");
  await expect(page.getByRole("link", { name: "5th Working Group on Military Cooperation" })).toBeVisible();
});

test("what a list and a long text gained and lost is told in words, and looks like no link", async ({
  page,
}) => {
  const long =
    "Both sides met twice and spoke about exercises, exchanges, visits and the plan of the coming year.";
  await page.goto(`${address}/edit`);
  const topics = page.getByLabel("Topics");
  const kept = (await topics.inputValue()).split(", ");
  await topics.fill([...kept.slice(1), "Zeppelins"].join(", "));
  await page.getByLabel("Summary").fill(long);
  await save(page);
  for (const shown of [`${address}/history`, `${address}/history?from=1&to=2`]) {
    await page.goto(shown);
    const differences = page.locator(".differences").filter({ hasText: "Zeppelins" }).first();
    await expect(differences).toContainText(`removed: ${kept[0]}`);
    await expect(differences).toContainText("added: Zeppelins");
    await expect(differences).toContainText(`is: ${long}`);
    await page.emulateMedia({ media: "print" });
    await expect(differences.getByText("added:", { exact: true })).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(differences.getByRole("insertion").first()).toHaveCSS("text-decoration-line", "none");
    await expect(differences.getByRole("deletion").first()).toHaveCSS("text-decoration-line", "line-through");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
    }
  }
});

test("a byte order mark that came along with pasted text vanishes, within words too", async ({ page }) => {
  await page.goto(`${address}/edit`);
  await page.getByLabel("Summary").fill("\uFEFFBoth si\uFEFFdes met\uFEFF twice.");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await page.goto(`${address}/edit`);
  await expect(page.getByLabel("Summary")).toHaveValue("Both sides met twice.");
});

test("an earlier version is compared and restored as a new one", async ({ page }) => {
  await page.goto(`${address}/edit`);
  await page.getByLabel("Summary").fill("A mistake.");
  await save(page);
  await page.goto(`${address}/history`);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("region", { name: "From version 1 to version 2" })).toContainText("A mistake.");
  await page.getByRole("button", { name: "Restore version 1" }).click();
  await expect(heading(page)).toContainText("5th meeting");
  await expect(page.getByRole("main")).not.toContainText("A mistake.");
  await page.goto(`${address}/history`);
  await expect(page.getByRole("listitem").filter({ hasText: "Version 3" })).toBeVisible();
});

test("of two analysts the second sees both versions and saves only what they chose", async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  for (const each of [page, other]) await each.goto(`${address}/edit`);
  await other.getByLabel("Summary").fill("Their summary.");
  await other.getByLabel("Format").selectOption({ label: "Virtual" });
  await save(other);
  await expect(heading(other)).toContainText("5th meeting");
  await page.getByLabel("Summary").fill("My summary.");
  await page.locator("summary", { hasText: "Note" }).click();
  await page.getByLabel("Note", { exact: true }).fill("My note.");
  await save(page);
  const conflicts = page.getByRole("region", { name: "Somebody else saved this session meanwhile" });
  await expect(conflicts).toBeFocused();
  await expect(conflicts.getByRole("group")).toHaveCount(1);
  await expect(conflicts.getByRole("group", { name: "Summary" })).toContainText("Their summary.");
  await expect(page.getByRole("textbox", { name: "Summary" })).toHaveValue("My summary.");
  await conflicts.getByRole("radio", { name: /^Theirs/ }).check();
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Their summary.");
  await expect(page.getByRole("main")).toContainText("My note.");
  await expect(page.getByRole("main")).toContainText("virtual");
});

test("who saved meanwhile is told with the time, and what was chosen is not forgotten when somebody saves once more", async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  const openNote = async (of: Page) => {
    if (!(await of.getByLabel("Note", { exact: true }).isVisible()))
      await of.locator("summary", { hasText: "Note" }).click();
  };
  const saveTheirs = async (summary: string, note: string) => {
    await other.goto(`${address}/edit`);
    await openNote(other);
    await other.getByLabel("Summary").fill(summary);
    await other.getByLabel("Note", { exact: true }).fill(note);
    await save(other);
    await expect(heading(other)).toContainText("5th meeting");
  };
  await page.goto(`${address}/edit`);
  await saveTheirs("Their summary.", "Their note.");
  await page.getByLabel("Summary").fill("My summary.");
  await openNote(page);
  await page.getByLabel("Note", { exact: true }).fill("My note.");
  await save(page);
  const conflicts = page.getByRole("region", { name: "Somebody else saved this session meanwhile" });
  const of = (name: string) => conflicts.getByRole("group", { name });
  await expect(of("Summary")).toContainText(/Theirs, saved by .+ on \d{4}-\d\d-\d\d, \d\d:\d\d UTC/);
  expect(await faults(page)).toEqual([]);
  await of("Summary")
    .getByRole("radio", { name: /^Yours/ })
    .check();
  await of("Note")
    .getByRole("radio", { name: /^Yours/ })
    .check();
  await saveTheirs("Their summary.", "Their note, once more.");
  await save(page);
  await expect(of("Note")).toContainText("Their note, once more.");
  await expect(of("Note").getByRole("radio", { name: /^Yours/ })).toBeChecked();
  await expect(of("Summary")).toHaveCount(0);
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("My summary.");
  await expect(page.getByRole("main")).toContainText("My note.");
});

test("one without a date becomes a held one only with its date, or with a tick made for that", async ({
  page,
}) => {
  await addPlanned(page, "October 2026");
  await page.getByRole("button", { name: "Postpone" }).click();
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await expect(page.getByLabel("Date not known")).toBeChecked();
  await page.getByLabel("Status").selectOption("held");
  await save(page);
  await expect(page.locator("#problems")).toContainText("Write the date, or tick “Date not known”.");
  await expect(page.getByLabel("Date not known")).not.toBeChecked();
  await page.getByLabel("Date not known").check();
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.locator(".facts")).toContainText("date not known");
});

test("a removed session leaves a tombstone that puts it back", async ({ page }) => {
  await page.goto(`${address}/edit`);
  await page.getByText("Remove this session").click();
  await page.getByLabel("Why", { exact: true }).fill("Entered twice");
  await page.getByRole("button", { name: "Remove", exact: true }).last().click();
  await expect(heading(page)).toHaveText("This session was deleted");
  expect((await page.goto(address))?.status()).toBe(410);
  await page.goto("/sessions?q=5th military cooperation india");
  await expect(page.getByRole("link", { name: "5th Working Group on Military Cooperation" })).toHaveCount(0);
  await page.goto(address);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(heading(page)).toContainText("5th meeting");
  await page.goto("/changes");
  await expect(page.getByRole("listitem").filter({ hasText: "Entered twice" })).toContainText("removed");
});

test("what was typed survives a session that was removed meanwhile", async ({ page, browser, baseURL }) => {
  await page.goto(`${address}/edit`);
  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(`${address}/edit`);
  await other.getByText("Remove this session").click();
  await other.getByRole("button", { name: "Remove", exact: true }).last().click();
  await expect(heading(other)).toHaveText("This session was deleted");
  await page.getByLabel("Number").fill("7th");
  await save(page);
  await expect(page.locator("#problems")).toContainText("was removed from the register meanwhile");
  await expect(page.getByLabel("Number")).toHaveValue("7th");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a session is changed, moved, removed and put back", async ({ page }) => {
    await addPlanned(page);
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByRole("main")).toContainText("Confirmed");
    await page.getByRole("link", { name: "Change", exact: true }).click();
    await page.getByLabel("Dates").fill("31 February 2027");
    await save(page);
    await expect(page.locator("#problems")).toContainText("February");
    await page.getByLabel("Dates").fill("May 2027");
    await save(page);
    await expect(page.getByRole("main")).toContainText("May 2027");
    await page.getByRole("link", { name: "History" }).click();
    await page.getByRole("button", { name: "Restore version 1" }).click();
    await expect(page.getByRole("main")).toContainText("March 2027");
  });
});
