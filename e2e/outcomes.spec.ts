import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const fourth = "/sessions/india-russia-wg-military-cooperation-4th";
const fifth = "/sessions/india-russia-wg-military-cooperation-5th";
const group = "/groups/india-russia-wg-military-cooperation";
const text = "Exchange lists of contacts";

const save = (page: Page) => page.getByRole("button", { name: "Save changes" }).last().click();
const row = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const openNow = (page: Page) => page.getByRole("region", { name: "Open now" });

async function note(page: Page, address: string, due: string): Promise<void> {
  await page.goto(`${address}/edit/outcomes`);
  const blank = row(page, "Another outcome");
  await blank.getByLabel("What was agreed").fill(text);
  await blank.getByLabel("Sort").selectOption({ label: "Activity" });
  await blank.getByLabel("India").check();
  await blank.getByLabel("Due").fill(due);
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("meeting of the");
}

const ownRow = (page: Page) =>
  page.getByRole("group", { name: /^Outcome / }).filter({ has: page.getByText(text) });

test("an outcome is noted with its owner and due date, is open, is completed with evidence and is open no more", async ({
  page,
}) => {
  await page.goto(fourth);
  await page.getByRole("link", { name: /what was agreed$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was agreed");
  await note(page, fourth, "31 March 2025");
  await expect(page.locator("#problems")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(text);
  await page.goto(group);
  await expect(openNow(page).getByRole("listitem").filter({ hasText: text })).toContainText(
    /4th.*activity · for India · due 31 March 2025 · overdue/,
  );
  await page.goto(fifth);
  await expect(page.getByRole("heading", { name: "Open when it met" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(text);

  await page.goto(`${fourth}/edit/outcomes`);
  await ownRow(page).getByLabel("Completion").selectOption({ label: "Complete" });
  await ownRow(page).getByText("Evidence, place of a next meeting").click();
  await ownRow(page).getByLabel("Evidence", { exact: true }).fill("Exchanged in April.");
  await ownRow(page).getByLabel("Or its address").fill("https://example.org/exchanged");
  await save(page);
  await expect(page.getByRole("main")).toContainText("completion: complete");
  await expect(page.getByRole("main")).toContainText("Shown by example.org: Exchanged in April.");
  await page.goto(group);
  await expect(page.getByRole("main")).not.toContainText(text);
  await page.goto(`${fourth}/history`);
  await expect(page.getByRole("main")).toContainText("evidence: Exchanged in April.; shown by example.org");
});

test("what is called complete without evidence is asked about, and told with a mark where it is taken all the same", async ({
  page,
}) => {
  await note(page, fourth, "March 2025");
  await page.goto(`${fourth}/edit/outcomes`);
  await ownRow(page).getByLabel("Completion").selectOption({ label: "Complete" });
  await save(page);
  await expect(page.locator("#problems")).toContainText("Say what shows that it is complete");
  await expect(ownRow(page).locator(".field-error")).toContainText("Say what shows that it is complete");
  expect(await faults(page)).toEqual([]);
  await ownRow(page).getByLabel("Completed, evidence not yet known").check();
  await save(page);
  const main = page.getByRole("main");
  await expect(main).toContainText("completion: complete, no evidence");
  await expect(main.getByRole("link", { name: "No evidence of completion" })).toBeVisible();
  await expect(main).toContainText("† It is said to be complete, and nothing in the register shows it.");
  expect(await faults(page)).toEqual([]);
  await page.goto(`${fourth}/history`);
  await expect(main).toContainText("completion: complete, no evidence");

  await page.goto(`${fourth}/edit/outcomes`);
  await expect(ownRow(page).getByLabel("Completed, evidence not yet known")).toBeChecked();
  const source = ownRow(page).getByLabel("Source of the evidence");
  const later = await source.locator("optgroup option").first().textContent();
  expect(later).toMatch(/^5th: /);
  await source.selectOption({ label: later ?? "" });
  await save(page);
  await expect(main).toContainText(`Shown by ${later?.replace("5th: ", "")}`);
  await expect(main.getByRole("link", { name: "No evidence of completion" })).toHaveCount(0);
  await expect(main).not.toContainText("complete, no evidence");
});

test("a later session carries an outcome on, which then is open there", async ({ page }) => {
  await note(page, fourth, "2027");
  await page.goto(`${fifth}/edit/outcomes`);
  const blank = row(page, "Another outcome");
  await blank.getByLabel("What was agreed").fill("Exchange lists of contacts by summer");
  await blank.getByText("Evidence, place of a next meeting").click();
  const earlier = blank.getByLabel("Carried on from");
  const label =
    (await earlier.getByRole("option").allTextContents()).find((each) => each.includes(text)) ?? "";
  await earlier.selectOption({ label });
  await save(page);
  const main = page.getByRole("main");
  await expect(main).toContainText("Carried on from the session 4th");
  await page.goto(fourth);
  await expect(main).toContainText("Carried on at the session 5th");
  await page.goto(group);
  await expect(openNow(page).getByText("Exchange lists of contacts by summer")).toBeVisible();
  await expect(openNow(page).getByText(text, { exact: true })).toHaveCount(0);
  await page.goto(`${fifth}/history`);
  await expect(main).toContainText(`carries on “${text}” of the 4th meeting`);
});

test("a promised meeting is open until it is planned, and the body's page says whether the promise is kept", async ({
  page,
}) => {
  await page.goto(`${fifth}/edit/outcomes`);
  const blank = row(page, "Another outcome");
  await blank.getByLabel("What was agreed").fill("The next meeting will be held in Russia");
  await blank.getByLabel("Sort").selectOption({ label: "Next meeting" });
  await blank.getByLabel("Due").fill("2027");
  await blank.getByText("Evidence, place of a next meeting").click();
  await blank.getByLabel("Place", { exact: true }).fill("Moscow");
  await save(page);
  await page.goto(group);
  await expect(openNow(page)).toContainText("promised for 2027 in Moscow; not yet planned");
  await expect(page.getByRole("main")).toContainText("It was promised for 2027 in Moscow at the 5th.");
  await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
  await page.getByLabel("Number").fill("6th");
  await page.getByLabel("Dates").fill("March 2027");
  await page.locator("#add").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6th meeting");
  await page.goto(group);
  await expect(page.getByRole("main")).toContainText("for March 2027, when promised");
  await expect(page.getByRole("main")).not.toContainText("not yet planned");
  await expect(page.getByRole("main")).not.toContainText("It was promised");
});

test("what is wrong gets a sentence at its field and in a summary, and stays typed", async ({ page }) => {
  const wrong: [string, string, RegExp][] = [
    ["Due", "31 February 2027", /February/],
    ["Due", "when the snow melts", /./],
    ["Or its address", "javascript:alert(1)", /begins with http/],
    ["Place", "x".repeat(300), /200/],
    ["What was agreed", "x".repeat(3000), /2,000/],
  ];
  await page.goto(`${fifth}/edit/outcomes`);
  await row(page, "Another outcome").getByLabel("What was agreed").fill("Something");
  for (const [label, typed, sentence] of wrong) {
    const last = page.locator(".outcome-row").last();
    const field = last.getByLabel(label, { exact: true });
    // What is folded away is folded again once it holds nothing.
    if (!(await field.isVisible())) await last.getByText("Evidence, place of a next meeting").click();
    const before = await field.inputValue();
    await field.fill(typed);
    await save(page);
    await expect(page.locator("#problems")).toContainText(sentence);
    await expect(last.locator(".field-error")).toContainText(sentence);
    await expect(field).toHaveValue(typed);
    await field.fill(before);
  }
  await page.locator(".outcome-row").last().getByLabel("What was agreed").fill("");
  await page.locator(".outcome-row").last().getByLabel("Due").fill("2027");
  await save(page);
  await expect(page.locator("#problems")).toContainText("Write what was agreed.");
  await page.goto(`${fifth}/history`);
  await expect(page.getByText("Version 2")).toHaveCount(0);
});

test("of two analysts who change the same outcome the second chooses between both versions", async ({
  page,
  browser,
  baseURL,
}) => {
  await note(page, fourth, "2027");
  const other = await (await browser.newContext({ baseURL })).newPage();
  for (const each of [page, other]) await each.goto(`${fourth}/edit/outcomes`);
  await ownRow(other).getByLabel("Due").fill("2028");
  await save(other);
  await expect(other.getByRole("heading", { level: 1 })).toContainText("4th meeting");
  await ownRow(page).getByLabel("Due").fill("2029");
  await save(page);
  const conflicts = page.getByRole("region", { name: "Somebody else saved this session meanwhile" });
  await expect(conflicts).toBeFocused();
  await expect(conflicts).toContainText("due 2028");
  await expect(ownRow(page).getByLabel("Due")).toHaveValue("2029");
  await conflicts.getByRole("radio", { name: /^Yours/ }).check();
  await save(page);
  await expect(page.getByRole("main")).toContainText("due 2029");
});

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing on the form, as opened and with errors, nor on what it leads to", async ({
        page,
      }) => {
        await note(page, fourth, "March 2025");
        expect(await faults(page)).toEqual([]);
        await page.goto(`${fourth}/edit/outcomes`);
        await page.locator(".outcome-row summary").first().click();
        expect(await faults(page)).toEqual([]);
        await page.locator(".outcome-row").last().getByLabel("Due").fill("31 February 2027");
        await save(page);
        await expect(page.locator("#problems")).toContainText("February");
        expect(await faults(page)).toEqual([]);
        for (const address of [fifth, group]) {
          await page.goto(address);
          expect(await faults(page)).toEqual([]);
        }
      });
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("outcomes are added, noted, corrected and removed", async ({ page }) => {
    await page.goto(`${fifth}/edit/outcomes`);
    await row(page, "Another outcome").getByLabel("What was agreed").fill("First thing");
    await page.getByRole("button", { name: "Add an outcome" }).click();
    await row(page, "Another outcome").getByLabel("What was agreed").fill("Second thing");
    await row(page, "Another outcome").getByLabel("Due").fill("31 February 2027");
    await save(page);
    await expect(page.locator("#problems")).toContainText("February");
    const second = page.getByRole("group", { name: /^Outcome / }).filter({ hasText: "Second thing" });
    await second.getByLabel("Due").fill("June 2027");
    await second.getByLabel("Russia").check();
    await save(page);
    await expect(page.getByRole("main")).toContainText("First thing");
    await expect(page.getByRole("main")).toContainText("decision · for Russia · due June 2027");
    await page.getByRole("link", { name: "Change what was agreed" }).click();
    await page
      .getByRole("group", { name: /^Outcome / })
      .filter({ hasText: "First thing" })
      .getByRole("button", { name: /^Remove/ })
      .click();
    await expect(
      page.getByRole("textbox", { name: "What was agreed" }).filter({ hasText: "First thing" }),
    ).toHaveCount(0);
    await save(page);
    await expect(page.getByRole("main")).toContainText("Second thing");
    await expect(page.getByRole("main")).not.toContainText("First thing");
  });
});
