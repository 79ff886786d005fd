import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const address = "/sessions/india-russia-wg-military-cooperation-5th";
const sources = `${address}/edit/sources`;
const entry = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });
const tick = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" }).click();

async function addGazette(page: Page) {
  await page.goto(sources);
  await page.getByLabel("Address").fill("https://example.org/readout");
  await page.getByLabel("Publisher").fill("Sample Gazette");
  for (const name of ["Number", "Place"]) await tick(page, name).check();
  await page.getByLabel("Its words").fill("The fifth meeting was held in Moscow.");
  await page.getByRole("button", { name: "Add this source" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
}

async function openGazette(page: Page) {
  await page.goto(sources);
  await page.getByRole("link", { name: /^Change Sample Gazette for number/ }).click();
  await expect(page.getByRole("heading", { name: "Change what this source tells" })).toBeVisible();
}

test("what a source tells is changed in its place: the things, the words, and where in it", async ({
  page,
}) => {
  await addGazette(page);
  await openGazette(page);
  await expect(page.getByLabel("Source", { exact: true })).toHaveValue(/sample-gazette/);
  await expect(tick(page, "Place")).toBeChecked();
  await expect(tick(page, "Dates")).not.toBeChecked();
  await tick(page, "Place").uncheck();
  await tick(page, "Dates").check();
  await page.getByLabel("Where in it").fill("p. 2");
  await save(page);
  await expect(page).toHaveURL(sources);
  await expect(page.getByRole("heading", { name: "Add a source" })).toBeVisible();
  const changed = entry(page, "Sample Gazette tells");
  await expect(changed).toHaveCount(1);
  await expect(changed).toContainText("Sample Gazette tells number, dates");
  await expect(changed).toContainText("p. 2; “The fifth meeting was held in Moscow.”");
  await page.goto(`${address}/history`);
  await expect(entry(page, "Version 3").getByRole("insertion").first()).toContainText("p. 2");
});

test("an entry becomes a disagreement, with the other value and why the register keeps its own", async ({
  page,
}) => {
  await addGazette(page);
  await openGazette(page);
  await page.getByLabel("Says instead").fill("the 6th meeting");
  await save(page);
  await expect(page.locator("#problems")).toContainText("tick just the one thing");
  await expect(page.getByLabel("Says instead")).toHaveValue("the 6th meeting");
  await tick(page, "Place").uncheck();
  await page.getByLabel("Why the register keeps the other value").fill("Both readouts say fifth.");
  await save(page);
  await expect(entry(page, "Sample Gazette disagrees on number: the 6th meeting")).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("row").filter({ hasText: "the 6th meeting" })).toContainText(
    "Preferred: Both readouts say fifth.",
  );
});

test("of two analysts who change the same entry the second chooses between both versions", async ({
  page,
  browser,
  baseURL,
}) => {
  await addGazette(page);
  const other = await (await browser.newContext({ baseURL })).newPage();
  for (const each of [page, other]) await openGazette(each);
  await other.getByLabel("Where in it").fill("Their page");
  await save(other);
  await expect(entry(other, "Their page")).toBeVisible();
  await page.getByLabel("Where in it").fill("My page");
  await save(page);
  const conflicts = page.getByRole("region", { name: "Somebody else saved this session meanwhile" });
  await expect(conflicts).toBeFocused();
  await expect(conflicts).toContainText("Their page");
  await expect(page.getByLabel("Where in it")).toHaveValue("My page");
  await conflicts.getByRole("radio", { name: /^Yours/ }).check();
  await save(page);
  await expect(entry(page, "My page")).toHaveCount(1);
  await expect(entry(page, "Their page")).toHaveCount(0);
});

test("what was written and not saved comes back with its ticks, and is forgotten once it is given up", async ({
  page,
}) => {
  await addGazette(page);
  await openGazette(page);
  await tick(page, "Place").uncheck();
  await tick(page, "Summary").check();
  await page.getByLabel("Where in it").fill("p. 3");
  await page.goto("/");
  await openGazette(page);
  await expect(page.getByText(/and did not save has come back/)).toBeVisible();
  await expect(tick(page, "Place")).not.toBeChecked();
  await expect(tick(page, "Summary")).toBeChecked();
  await expect(page.getByLabel("Where in it")).toHaveValue("p. 3");
  await page.getByRole("link", { name: "Cancel" }).click();
  await openGazette(page);
  await expect(tick(page, "Place")).toBeChecked();
  await expect(page.getByLabel("Where in it")).toHaveValue("");
});

test("an address that names no entry opens the form to add one, and says so", async ({ page }) => {
  await page.goto(`${sources}?change=99`);
  await expect(page.getByText(/change=99.*was left out: this session has no such entry/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Add a source" })).toBeVisible();
});

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing on an entry as it is opened and where it is wrong", async ({ page }) => {
        await addGazette(page);
        // The title follows the page by a moment where a script goes on to it.
        await expect(page).toHaveTitle(/^Sources: /);
        expect(await faults(page)).toEqual([]);
        await openGazette(page);
        expect(await faults(page)).toEqual([]);
        await page.getByLabel("Says instead").fill("something else");
        await save(page);
        await expect(page.locator("#problems")).toContainText("tick just the one thing");
        expect(await faults(page)).toEqual([]);
      });
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an entry is changed, collides with somebody else's change, and is taken out", async ({
    page,
    browser,
    baseURL,
  }) => {
    await addGazette(page);
    await openGazette(page);
    const other = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
    await openGazette(other);
    await other.getByLabel("Where in it").fill("Their page");
    await save(other);
    await expect(entry(other, "Their page")).toBeVisible();
    await page.getByLabel("Where in it").fill("My page");
    await tick(page, "Place").uncheck();
    await save(page);
    const conflicts = page.getByRole("region", { name: "Somebody else saved this session meanwhile" });
    await expect(conflicts).toContainText("Their page");
    await expect(page.getByLabel("Where in it")).toHaveValue("My page");
    await expect(tick(page, "Place")).not.toBeChecked();
    await conflicts.getByRole("radio", { name: /^Yours/ }).check();
    await save(page);
    await expect(entry(page, "Sample Gazette tells number")).toContainText("My page");
    await page.getByRole("button", { name: /^Remove Sample Gazette for number/ }).click();
    await expect(entry(page, "Sample Gazette")).toHaveCount(0);
  });
});
