import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const address = "/sessions/india-russia-wg-military-cooperation-5th";
const back = /and did not save has come back/;

test("what was typed comes back after the tab was closed, as often as it takes, until it is saved", async ({
  page,
  context,
}) => {
  await page.goto("/sessions/new");
  await page.getByLabel("Group").fill("Some group to come");
  await page.getByLabel("Dates").fill("Dec 2027");
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByRole("group", { name: "Person 3" }).getByLabel("Name").fill("Anna Sample");
  await page.close();
  const later = await context.newPage();
  await later.goto("/sessions/new");
  await expect(later.getByText(back)).toBeVisible();
  await expect(later.getByLabel("Group")).toHaveValue("Some group to come");
  await expect(later.getByRole("group", { name: "Member" }).getByLabel("Name")).toHaveValue("Anna Sample");
  await later.getByLabel("Group").fill("");
  await later.getByLabel("Group").pressSequentially("Working Group on Military Coop");
  await later
    .getByRole("listbox")
    .getByRole("option", { name: /^Working Group on Military Cooperation/ })
    .first()
    .click();
  await later.locator("#add").click();
  await expect(later.getByRole("heading", { level: 1 })).toContainText(
    "Working Group on Military Cooperation",
  );
  await later.goto("/sessions/new");
  await expect(later.getByLabel("Dates")).toHaveValue("");
  await expect(later.getByText(back)).toHaveCount(0);
});

test("what has come back can be discarded", async ({ page }) => {
  await page.goto(`${address}/edit`);
  await page.getByLabel("Number").fill("7th");
  await page.reload();
  await expect(page.getByText(back)).toBeVisible();
  await expect(page.getByLabel("Number")).toHaveValue("7th");
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByLabel("Number")).toHaveValue("5th");
  await expect(page.getByText(back)).toHaveCount(0);
});

test("an edit that comes back after somebody else has saved collides with theirs", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${address}/edit`);
  await page.getByLabel("Summary").fill("My summary.");
  await page.goto("/");
  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(`${address}/edit`);
  await other.getByLabel("Summary").fill("Their summary.");
  await other.locator("#add").click();
  await expect(other.getByRole("heading", { level: 1 })).toContainText("5th meeting");
  await page.goto(`${address}/edit`);
  await expect(page.getByText(back)).toBeVisible();
  await expect(page.getByLabel("Summary")).toHaveValue("My summary.");
  await page.locator("#add").click();
  await expect(page.getByRole("region", { name: /^Somebody else saved/ })).toContainText("Their summary.");
});

test("a group's form brings back what was typed as well", async ({ page }) => {
  await page.goto("/groups/india-russia-wg-military-cooperation/edit");
  await page.getByLabel("Acronym").fill("WGMC");
  await page.goto("/groups/india-russia-wg-military-cooperation/edit");
  await expect(page.getByText(back)).toBeVisible();
  await expect(page.getByLabel("Acronym")).toHaveValue("WGMC");
});

test("what a session agreed comes back with all of its rows and ticks", async ({ page }) => {
  await page.goto(`${address}/edit/outcomes`);
  const blank = page.getByRole("group", { name: "Another outcome", exact: true });
  await blank.getByLabel("What was agreed").fill("First thing");
  await page.getByRole("button", { name: "Add an outcome" }).click();
  // Until the answer is there, the blank row is still the one that holds the first text.
  const first = page.getByRole("group", { name: /^Outcome / }).filter({ hasText: "First thing" });
  await expect(first).toHaveCount(1);
  await blank.getByLabel("What was agreed").fill("Second thing");
  await blank.getByLabel("Russia").check();
  await page.goto("/");
  await page.goto(`${address}/edit/outcomes`);
  await expect(page.getByText(back)).toBeVisible();
  const texts = page.getByRole("textbox", { name: "What was agreed" });
  await expect(texts.filter({ hasText: "First thing" })).toHaveCount(1);
  const second = page.getByRole("group", { name: /^Outcome / }).filter({ hasText: "Second thing" });
  await expect(second.getByLabel("Russia")).toBeChecked();
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(texts.filter({ hasText: "First thing" })).toHaveCount(0);
});

test("words about photographs come back, each in its own form, and the file must be chosen again", async ({
  page,
  context,
}) => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#7a1f2b" } })
    .png()
    .toBuffer();
  const file = { name: "talks.png", mimeType: "image/png", buffer: picture };
  const files = `${address}/edit/files`;
  const adding = (of: Page) => of.getByRole("form", { name: "Add a photograph or paper" });
  const changing = (of: Page) => of.getByRole("form", { name: "Change “The two chairs”" });
  await page.goto(files);
  await adding(page).getByLabel("File").setInputFiles(file);
  await adding(page).getByLabel("Caption").fill("The two chairs");
  await adding(page).getByRole("button", { name: "Attach" }).click();
  await changing(page).getByLabel("Credit").fill("Ministry of Defence");
  await adding(page)
    .getByLabel("File")
    .setInputFiles({ ...file, name: "other.png" });
  await adding(page).getByLabel("Caption").fill("A signing");
  await adding(page).getByLabel("Source").selectOption({ index: 1 });
  await adding(page).getByLabel("Date").fill("19 July 2024");
  await page.close();
  const later = await context.newPage();
  await later.goto(files);
  await expect(adding(later).getByText(back)).toContainText(
    "The file itself is not kept, so choose it again.",
  );
  await expect(adding(later).getByLabel("Caption")).toHaveValue("A signing");
  await expect(adding(later).getByLabel("Source")).not.toHaveValue("");
  await expect(adding(later).getByLabel("Date")).toHaveValue("19 July 2024");
  await expect(adding(later).getByLabel("File")).toHaveValue("");
  await expect(changing(later).getByText(back)).not.toContainText("choose it again");
  await expect(changing(later).getByLabel("Credit")).toHaveValue("Ministry of Defence");
  // What is saved in one form takes nothing from the other.
  await changing(later).getByRole("button", { name: "Save changes" }).click();
  await expect(later.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(changing(later).getByText(back)).toHaveCount(0);
  await expect(adding(later).getByLabel("Caption")).toHaveValue("A signing");
  await adding(later).getByRole("button", { name: "Discard it" }).click();
  await expect(adding(later).getByLabel("Caption")).toHaveValue("");
});

test("words about a photograph that come back after somebody else has saved do not overwrite theirs", async ({
  page,
  browser,
  baseURL,
}) => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#7a1f2b" } })
    .png()
    .toBuffer();
  const files = `${address}/edit/files`;
  await page.goto(files);
  await page.getByLabel("File").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: picture });
  await page.getByLabel("Caption").fill("The two chairs");
  await page.getByRole("button", { name: "Attach" }).click();
  const changing = (of: Page) => of.getByRole("form", { name: /^Change “/ });
  await changing(page).getByLabel("Caption").fill("Mine");
  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(files);
  await changing(other).getByLabel("Caption").fill("Theirs");
  await changing(other).getByRole("button", { name: "Save changes" }).click();
  await expect(other.getByRole("form", { name: "Change “Theirs”" })).toBeVisible();
  await page.reload();
  await page.reload();
  await expect(changing(page).getByText(back)).toBeVisible();
  await expect(changing(page).getByLabel("Caption")).toHaveValue("Mine");
  await changing(page).getByRole("button", { name: "Save changes" }).click();
  await expect(changing(page).getByRole("alert")).toContainText("It is now: Photograph “Theirs”");
});

test("what was sent and never answered comes back", async ({ page }) => {
  await page.goto(`${address}/edit`);
  await page.getByLabel("Summary").fill("Both sides met twice.");
  await page.route("**/edit", (route) =>
    route.request().method() === "POST" ? route.abort("connectionfailed") : route.continue(),
  );
  await page.locator("#add").click();
  await expect(
    page.getByText("What you wrote and did not save comes back when you try again."),
  ).toBeVisible();
  await page.unroute("**/edit");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(back)).toBeVisible();
  await expect(page.getByLabel("Summary")).toHaveValue("Both sides met twice.");
});
