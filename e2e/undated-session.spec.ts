import { expect, test } from "./fixtures";

test.use({ register: "own" });

test("a session announced without a date is found where it belongs, and on no timeline", async ({ page }) => {
  await page.goto("/sessions/new?group=india-italy-mcg");
  await page.getByLabel("Number").fill("14");
  await page.getByLabel("Dates").fill("not known");
  await page.getByLabel("Status", { exact: true }).selectOption("announced");
  await page.locator("#add").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("14th");
  await expect(page.getByRole("status").filter({ hasText: "Added" })).toContainText(
    "on the timeline as soon as a date is known",
  );
  await expect(page.getByRole("link", { name: /on the timeline|on timeline/i })).toHaveCount(0);
  const series = page.getByRole("complementary", { name: "In the series" });
  await expect(series.getByRole("listitem").first()).toContainText("13");
  await expect(series.getByRole("listitem").last()).toContainText("14");
  await expect(series).not.toContainText("not found in any source");

  await page.goto("/sessions?when=upcoming&group=india-italy-mcg");
  await expect(page.getByRole("table").getByRole("link", { name: /^14th/ })).toBeVisible();
});
