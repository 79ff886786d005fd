import { expect, test } from "./fixtures";

const parameters = (address: string) => new URL(address).searchParams;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a rare co-chair is chosen from the timeline through the directory, and the window stays", async ({
      page,
    }) => {
      await page.goto("/?from=2018&to=2026");
      await page.locator("summary", { hasText: "Co-chair" }).first().click();
      await page.getByRole("link", { name: /more in People$/ }).click();
      await page.getByRole("searchbox", { name: "Find a person by name" }).fill("Dylevsky");
      await page.getByRole("button", { name: "Find" }).click();
      await page.getByRole("link", { name: /^Filter by Igor Nikolaevich Dylevsky/ }).click();
      await expect(page).toHaveURL(/chair=igor-nikolaevich-dylevsky/);
      expect([parameters(page.url()).get("from"), parameters(page.url()).get("to")]).toEqual([
        "2018",
        "2026",
      ]);
      await expect(page.getByText(/^3 sessions/)).toBeVisible();
    });

    test("a venue is added to a co-chair of the list through the directory", async ({ page }) => {
      await page.goto("/venues?for=%2Fsessions%3Fchair%3Dgiridhar-aramane%26sort%3Ddate");
      await page.getByRole("link", { name: "Filter by New Delhi", exact: true }).click();
      await expect(page).toHaveURL(/chair=giridhar-aramane&venue=new-delhi&sort=date/);
    });
  });
}

for (const [path, open] of [
  ["/?from=2018&to=2026", true],
  ["/sessions?from=2018&to=2026", false],
] as const) {
  test(`any co-chair is found by typing on ${path}`, async ({ page }) => {
    await page.goto(path);
    if (open) await page.locator("summary", { hasText: "Co-chair" }).first().click();
    await page.getByRole("searchbox", { name: "Find a co-chair by name" }).fill("Дылев");
    await page.getByRole("main").locator("a[href*='chair=igor']").first().click();
    await expect(page).toHaveURL(/from=2018&to=2026.*chair=igor-nikolaevich-dylevsky/);
    await expect(page.getByText(/^3 sessions/)).toBeVisible();
  });
}

test("a way back to another place is dropped and named", async ({ page }) => {
  await page.goto("/people?for=//evil.example/");
  await expect(page.getByText("it can lead to the timeline or the list")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Filter by/ })).toHaveCount(0);
});
