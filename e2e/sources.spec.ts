import { faults } from "./faults";
import { expect, test } from "./fixtures";

test("a source is found by its publisher, its site and its address, and the address keeps what was asked", async ({
  page,
}) => {
  await page.goto("/sources");
  const box = page.getByRole("searchbox", { name: "Find a source by publisher, title or address" });
  await box.fill("tass");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/\/sources\?q=tass/);
  await expect(page.getByRole("status").filter({ hasText: /sources? go(es)? by “tass”/ })).toBeVisible();
  await expect(page.getByRole("rowheader").getByRole("link", { name: /TASS/ }).first()).toBeVisible();
  await page.goto("/sources?q=ТАСС");
  await expect(page.getByRole("rowheader").getByRole("link", { name: /TASS/ }).first()).toBeVisible();
  await box.fill("http://orissadiary.com");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("rowheader").first()).toContainText("Odisha Diary");
});

test("sources of one type are listed page by page", async ({ page }) => {
  await page.goto("/sources");
  await page.getByLabel("Type of source").selectOption("press");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/type=press/);
  await page.getByRole("link", { name: "Further sources" }).click();
  await expect(page).toHaveURL(/type=press&after=/);
  await expect(page.getByLabel("Type of source")).toHaveValue("press");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByRole("main")).toContainText("Press");
});

test("what finds nothing, and what is none, says so", async ({ page }) => {
  await page.goto("/sources?q=zzzzqq&type=rumour");
  await expect(page.getByText(/type=rumour.*was left out: it can be official readout/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "No source goes by “zzzzqq”" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Show all" }).first().click();
  await expect(page).toHaveURL(/\/sources$/);
});

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing in the directory, found or not", async ({ page }) => {
        for (const path of ["/sources", "/sources?q=india&type=press", "/sources?q=zzzzqq"]) {
          await page.goto(path);
          expect(await faults(page), path).toEqual([]);
        }
      });
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the box works all the same", async ({ page }) => {
    await page.goto("/sources");
    await page
      .getByRole("searchbox", { name: "Find a source by publisher, title or address" })
      .fill("odisha");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByRole("rowheader").first()).toContainText("Odisha Diary");
    await expect(
      page.getByRole("searchbox", { name: "Find a source by publisher, title or address" }),
    ).toHaveValue("odisha");
  });
});
