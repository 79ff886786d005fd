import { expect, test } from "./fixtures";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const third = /^3rd meeting of the Working Group on Military Cooperation\b/;

test("the timeline is a chronology, newest first, that touch opens", async ({ page }) => {
  await page.goto("/");
  const list = page.getByRole("region", { name: "Sessions in this window" });
  await expect(list.getByRole("heading", { level: 2 }).filter({ hasText: /^20\d\d$/ })).toHaveText([
    "2026",
    "2025",
    "2024",
    "2023",
  ]);
  await expect(list.getByText("today, 24 November 2026")).toBeVisible();
  await list.getByRole("link", { name: third }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3rd meeting");
});

test("co-chair and venue are one tap from the list, and the menu leads everywhere", async ({ page }) => {
  await page.goto("/sessions");
  await page.getByRole("link", { name: /^Co-chair/ }).tap();
  await page.getByRole("checkbox", { name: /^Giridhar Aramane/ }).tap();
  await page.getByRole("button", { name: "Apply filters" }).tap();
  await expect(page).toHaveURL(/chair=giridhar-aramane/);
  await page.locator("summary", { hasText: "Menu" }).tap();
  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Venues" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Venues");
});

test.describe("in a tall window", () => {
  test.use({ viewport: { width: 1180, height: 820 } });
  test("a finger drags the timeline", async ({ page }) => {
    await page.goto("/");
    const box = await page.getByRole("region", { name: "Sessions in this window" }).boundingBox();
    if (!box) throw new Error("no timeline");
    const client = await page.context().newCDPSession(page);
    const at = (x: number) => [{ x: box.x + x, y: box.y + 220 }];
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(500) });
    for (const x of [560, 640, 740, 820]) {
      await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(x) });
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => new URL(page.url()).searchParams.get("from") ?? "").toMatch(/^202[12]/);
  });
});
