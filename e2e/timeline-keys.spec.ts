import { expect, test } from "./fixtures";

const timeline = "Sessions in this window";
const from = (address: string) => new URL(address).searchParams.get("from") ?? "";

test("keys move the window at once, with the focus nowhere", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: timeline })).toHaveAttribute("tabindex", "0");
  await page.keyboard.press("+");
  await expect.poll(() => from(page.url())).toMatch(/^202[34]/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(() => from(page.url())).toMatch(/^202[0-2]/);
  await page.keyboard.press("t");
  await expect.poll(() => new URL(page.url()).searchParams.get("to") ?? "").toMatch(/^20(29|[3-9])/);
});

test("but not while text is typed, in an open menu, or when they are switched off", async ({ page }) => {
  await page.goto("/");
  const region = page.getByRole("region", { name: timeline });
  await expect(region).toHaveAttribute("tabindex", "0");
  const drawn = page.url();
  await page.getByRole("searchbox", { name: "Search sessions, people and places" }).first().fill("t");
  await page.keyboard.press("+");
  await page.locator("summary", { hasText: "Co-chair" }).first().click();
  await page.keyboard.press("+");
  await page.locator("summary", { hasText: "Co-chair" }).first().click();
  await page.getByRole("checkbox", { name: /^Keys work on the whole page/ }).uncheck();
  await page.reload();
  await expect(region).toHaveAttribute("tabindex", "0");
  await expect(page.getByRole("checkbox", { name: /^Keys work on the whole page/ })).not.toBeChecked();
  await page.keyboard.press("+");
  await expect(region).not.toHaveClass(/is-moving/);
  expect(page.url()).toBe(drawn);
  await region.focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=/);
});

test("Home and End stay in the lane, and with Ctrl go to the ends of the register", async ({ page }) => {
  await page.goto("/?from=2020&to=2027");
  await expect(page.getByRole("region", { name: timeline })).toHaveAttribute("tabindex", "0");
  const meeting = (number: string) =>
    page.getByRole("link", {
      name: new RegExp(`^${number} meeting of the Working Group on Military Cooperation`),
    });
  await meeting("4th").focus();
  await page.keyboard.press("End");
  await expect(meeting("5th")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect(meeting("5th")).not.toBeFocused();
  await page.keyboard.press("Home");
  expect(from(page.url())).toBe("2020");
  await page.keyboard.press("Control+Home");
  await expect.poll(() => from(page.url())).toMatch(/^19/);
});

test("Escape closes a filter menu, from its button or from inside, and leaves the focus on the button", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: timeline })).toHaveAttribute("tabindex", "0");
  const button = page.locator("summary", { hasText: "Co-chair" }).first();
  const menu = page.locator("details.filter-menu").filter({ has: button });
  await button.click();
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await menu.getByRole("link").first().focus();
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(button).toBeFocused();
});

test("the Tab key leads to the timeline at once, and from it to a session", async ({ page }) => {
  await page.goto("/");
  const region = page.getByRole("region", { name: timeline });
  await expect(region).toHaveAttribute("tabindex", "0");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the timeline" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(region).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(region.getByRole("list").locator("a:focus")).toHaveAccessibleName(/meeting of|of the/);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowDown");
  await expect(region.getByRole("list").locator("a:focus")).toHaveCount(1);
});
