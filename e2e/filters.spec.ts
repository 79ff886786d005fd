import { expect, test } from "./fixtures";

const rows = (page: import("@playwright/test").Page) =>
  page.getByRole("table").locator("td a[href^='/sessions/']");

test("filter by co-chair, by venue, by both and dates, then share the address", async ({ page, context }) => {
  await page.goto("/sessions");
  const filters = page.getByRole("form", { name: "Filters" });
  await filters.getByRole("checkbox", { name: /^Giridhar Aramane/ }).check();
  await filters.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/chair=giridhar-aramane/);
  await expect(page.getByText("11 sessions")).toBeVisible();
  await filters.getByRole("checkbox", { name: /^New Delhi/ }).check();
  await filters.getByLabel("From").fill("Mar 2023");
  await filters.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/venue=new-delhi/);
  await expect(page).toHaveURL(/chair=giridhar-aramane/);
  const shown = await rows(page).allTextContents();
  expect(shown.length).toBeGreaterThan(0);

  const other = await context.newPage();
  await other.goto(page.url());
  expect(await rows(other).allTextContents()).toEqual(shown);

  await page
    .getByRole("navigation", { name: "Filters in force" })
    .getByRole("link", { name: /New Delhi/ })
    .click();
  await expect(page).not.toHaveURL(/venue=/);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page.getByText("213 sessions")).toBeVisible();
});

test("a group's filter includes its sub-groups, and the list says so", async ({ page }) => {
  await page.goto("/sessions?group=irigc-mmtc");
  await expect(page.getByText("13 sessions")).toBeVisible();
  await expect(page.getByRole("link", { name: "3rd Working Group on Military Cooperation" })).toBeVisible();
  await expect(
    page.getByRole("rowgroup").filter({ hasText: "Past · today is 24 November 2026" }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "23rd IRIGC-M&MTC" })).toBeVisible();
});

test("pages of the list join to the whole, with no session twice", async ({ page }) => {
  await page.goto("/sessions?limit=100");
  const seen: string[] = [];
  for (let pages = 0; pages < 4; pages++) {
    seen.push(
      ...(await rows(page).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))),
    );
    const older = page.getByRole("link", { name: "Older sessions" });
    if ((await older.count()) === 0) break;
    await older.click();
    await expect(page).toHaveURL(/after=/);
  }
  expect(seen).toHaveLength(213);
  expect(new Set(seen).size).toBe(213);
});

test("nothing found says which filter to drop", async ({ page }) => {
  await page.goto("/sessions?chair=marise-payne&country=RU");
  await expect(page.getByText("0 sessions").or(page.getByText("No session")).first()).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /Russia/ })
    .last()
    .click();
  await expect(page).not.toHaveURL(/country=RU/);
  await expect(page.getByRole("table")).toBeVisible();
});

test("text in Cyrillic finds the Latin name, with the words marked", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search sessions, people and places" }).first().fill("Дылевский");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sessions\?q=/);
  await expect(rows(page)).toHaveText([
    "5th Working Group on Military Cooperation",
    "4th Working Group on Military Cooperation",
    "3rd Working Group on Military Cooperation",
  ]);
  await expect(page.locator("mark", { hasText: "Dylevsky" }).first()).toBeVisible();
});

test("hits appear while typing and are reached by the keyboard", async ({ page }) => {
  await page.goto("/groups");
  // The key works once the page's script runs; until then it does nothing.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox").first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("dylev");
  await expect(page.getByRole("region", { name: "People" }).getByRole("link")).toHaveText(
    /Igor Nikolaevich Dylevsky/,
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sessions\/india-russia-wg-military-cooperation-/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("filters, pages and search work", async ({ page }) => {
    await page.goto("/sessions");
    await page
      .getByRole("form", { name: "Filters" })
      .getByRole("checkbox", { name: /^New Delhi/ })
      .check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/venue=new-delhi/);
    await page.getByRole("link", { name: "Older sessions" }).click();
    await expect(page).toHaveURL(/after=/);
    await page.getByRole("searchbox").first().fill("Rajnath");
    await page.getByRole("searchbox").first().press("Enter");
    await expect(rows(page).first()).toBeVisible();
  });
  test("the timeline is whole", async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("link", { name: /^3rd meeting of the Working Group on Military Cooperation/ })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("3rd meeting");
  });
});
