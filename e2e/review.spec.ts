import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

const rows = (page: Page) =>
  page
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
const row = (page: Page, text: string | RegExp) => rows(page).filter({ hasText: text });

test("a row names the fields on which sources disagree, and what each of them says", async ({ page }) => {
  await page.goto("/review?kind=conflicting");
  const dialogue = row(page, "7th meeting of the India–Japan Defence Policy Dialogue");
  await expect(dialogue).toContainText(
    "sources disagree on dates: “April 6, 2023” (GKToday), kept is 5 April 2023 (New Delhi Times)",
  );
  await expect(dialogue).toContainText("another spelling or form only, of people: “Masami Oka");
});

test("mere spellings stand below disagreements on a fact", async ({ page }) => {
  await page.goto("/review");
  const all = await rows(page).allInnerTexts();
  await page.goto("/review?kind=spelling");
  await expect(row(page, "“Daljit Singh Chowdhury, in the same article”")).toContainText("spelling");
  await page.goto("/review?kind=conflicting");
  await expect(row(page, "“Daljit Singh Chowdhury, in the same article”")).toHaveCount(0);
  const isReal = all.map((text) => text.includes("sources disagree on"));
  expect(isReal[0]).toBe(true);
  expect(isReal).toEqual(isReal.toSorted((a, b) => Number(b) - Number(a)));
});

test("one kind of weakness is chosen, counted and kept in the address", async ({ page }) => {
  await page.goto("/review");
  const kinds = page.getByRole("navigation", { name: "Kind of weakness" });
  const oneSide = kinds.getByRole("link", { name: /^one side’s word only \d+$/ });
  const count = Number(((await oneSide.textContent()) ?? "").match(/\d+$/)?.[0]);
  await oneSide.click();
  await expect(page).toHaveURL(/\/review\?kind=one-side$/);
  await expect(kinds.getByRole("link", { name: /^one side’s word only/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const first = await rows(page).count();
  await page.getByRole("link", { name: "Further sessions" }).click();
  await expect(page).toHaveURL(/kind=one-side&after=/);
  await expect(rows(page)).toHaveCount(count - first);
  for (const text of await rows(page).allInnerTexts()) expect(text).toContain("one side’s word only");
  await kinds.getByRole("link", { name: "all", exact: true }).click();
  await expect(page).toHaveURL(/\/review$/);
});

test("an address that asks for what is none says so, and shows the rest", async ({ page }) => {
  await page.goto("/review?kind=rumours&after=nowhere");
  await expect(page.getByText(/kind=rumours.*was left out: it can be no-source, conflicting/)).toBeVisible();
  await expect(page.getByText(/after=nowhere.*was left out: no such page/)).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await page.goto("/review?kind=no-source");
  await expect(page.getByText("No session is left of this kind: no source.")).toBeVisible();
  await page.getByRole("link", { name: "Show all kinds" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("a source that supports one thing and disagrees on another says both, and both values have numbers", async ({
  page,
}) => {
  await page.goto("/sessions/pakistan-turkiye-hlmdg-12th");
  const agency = page.getByRole("listitem").filter({ hasText: /^APP/ });
  await expect(agency).toContainText("Supports: that it met.");
  await expect(agency).toContainText("Disagrees on place, see above.");
  const place = page.getByRole("region", { name: "Sources disagree" }).getByRole("row", { name: /^Place/ });
  await expect(place.getByRole("cell").first().getByRole("link", { name: "Source 1" })).toBeVisible();
  await place.getByRole("link", { name: "[2] APP" }).click();
  await expect(page).toHaveURL(/#source-2$/);
});

test("two copies of one agency’s text count once beside a fact", async ({ page }) => {
  await page.goto("/sessions/pakistan-turkiye-hlmdg-12th");
  const status = page.locator(".facts").getByRole("listitem").first();
  await expect(status).toHaveText(/^Held\[2, 1 copy\]/);
  await expect(status.getByRole("link", { name: "Source 1, a copy of the text of source 2" })).toBeVisible();
});

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing in the queue, nor beside marks of copies", async ({ page }) => {
        for (const path of ["/review", "/review?kind=conflicting", "/sessions/pakistan-turkiye-hlmdg-12th"]) {
          await page.goto(path);
          expect(await faults(page), path).toEqual([]);
        }
      });
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the queue is filtered all the same", async ({ page }) => {
    await page.goto("/review");
    await page.getByRole("link", { name: /^date inferred/ }).click();
    for (const text of await rows(page).allInnerTexts()) expect(text).toContain("date inferred");
  });
});
