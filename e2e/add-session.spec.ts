import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const group = "india-russia-wg-military-cooperation";
const add = (page: Page) => page.locator("#add").click();

test("a coming session is added from what the last one suggests, and is found at once", async ({ page }) => {
  await page.goto(`/sessions/new?group=${group}`);
  await expect(page.getByRole("region", { name: "Suggestion" })).toContainText("6th");
  await page.getByRole("button", { name: "Use all" }).click();
  await expect(page.getByLabel("Number")).toHaveValue("6th");
  await page.getByLabel("Dates").fill("Dec 2026");
  await expect(page.getByText("December 2026, day not stated")).toBeVisible();
  await add(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "6th meeting of the Working Group on Military Cooperation",
  );
  await expect(page.getByRole("main")).toContainText("December 2026");
  await page.goto("/sessions?chair=igor-nikolaevich-dylevsky");
  await expect(page.getByRole("link", { name: "6th Working Group on Military Cooperation" })).toBeVisible();
  await page.goto("/sessions?q=Дылевский&from=Dec 2026");
  await expect(page.getByRole("link", { name: "6th Working Group on Military Cooperation" })).toBeVisible();
  await page.goto("/");
  await expect(
    page.getByRole("link", { name: /^6th meeting of the Working Group on Military/ }),
  ).toBeVisible();
});

test("a likely duplicate is shown first, and the analyst may go on", async ({ page }) => {
  await page.goto(`/sessions/new?group=${group}`);
  await page.getByLabel("Number").fill("5");
  await page.getByLabel("Dates").fill("2027");
  await add(page);
  const notice = page.getByRole("region", { name: "Already in the register?" });
  await expect(notice).toBeFocused();
  await page.getByLabel("Dates").focus();
  await add(page);
  await expect(notice).toBeFocused();
  await page.getByRole("button", { name: "Add it all the same" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("5th meeting");
});

const wrong = [
  { field: "Dates", text: "31 February 2027", says: /February/ },
  { field: "Dates", text: "3 July 2027 to 1 July 2027", says: /before the start/ },
  { field: "Dates", text: "", says: /date/i },
  { field: "Number", text: "0", says: /number|begin/i },
  { field: "Number", text: "9".repeat(10_000), says: /number|Keep this under/i },
  { field: "Group", text: "<script>alert(1)</script>", says: /There is no group/ },
  { field: "Group", text: "مجموعة العمل", says: /There is no group/ },
];

for (const { field, text, says } of wrong) {
  test(`“${text.slice(0, 30)}” as ${field} gets a sentence and stays typed`, async ({ page }) => {
    await page.goto(`/sessions/new?group=${group}`);
    await page.getByLabel("Dates").fill("2027");
    await page.getByLabel(field, { exact: true }).first().fill(text);
    await add(page);
    const summary = page.locator("#problems");
    await expect(summary).toContainText(says);
    await expect(page.getByLabel(field, { exact: true }).first()).toHaveValue(text);
    await page.goto("/sessions?from=2027");
    await expect(page.getByRole("table")).toHaveCount(0);
  });
}

const hostile = [
  { name: "a null byte", number: "6\u0000", says: /Take out the character that cannot be shown/ },
  { name: "a direction override", number: "\u202E6th\u202E", says: null },
];

for (const { name, number, says } of hostile) {
  test(`${name}, posted as it is, ${says ? "gets a sentence" : "does no harm"}`, async ({ page }) => {
    await page.goto(`/sessions/new?group=${group}`);
    await page.getByLabel("Dates").fill("2027");
    await page.getByLabel("Number").evaluate((field: HTMLInputElement, text) => {
      field.value = text;
    }, number);
    await add(page);
    if (says) await expect(page.locator("#problems")).toContainText(says);
    else await expect(page.getByRole("heading", { level: 1 })).toContainText("6th meeting");
  });
}

test("a new group and city are added in place, together with the session", async ({ page }) => {
  await page.goto("/sessions/new");
  await page.getByLabel("Group").fill("Sample Joint Commission");
  await page.getByLabel("Dates").fill("spring?");
  await add(page);
  await page.getByRole("radio", { name: /as a new group/ }).check();
  await page.getByLabel("Parties").fill("India, Kenya");
  await page.getByLabel("Dates").fill("3-4 March 2027");
  await page.getByLabel("City").fill("Nairobi");
  await add(page);
  await page.getByRole("radio", { name: /as a new city/ }).check();
  await add(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample Joint Commission");
  await expect(page.getByRole("main")).toContainText("3–4 March 2027");
  await expect(page.getByRole("main")).toContainText("Nairobi");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a session is added, and a wrong date keeps all that was typed", async ({ page }) => {
    await page.goto(`/sessions/new?group=${group}`);
    await page.getByLabel("Dates").fill("soon");
    await page.getByLabel("Number").fill("7th");
    await add(page);
    await expect(page.locator("#problems")).toBeVisible();
    await expect(page.getByLabel("Number")).toHaveValue("7th");
    await page.getByLabel("Dates").fill("Q4 2027");
    await add(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("7th meeting");
  });
});
