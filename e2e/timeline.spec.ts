import { expect, test } from "./fixtures";

const third = /^3rd meeting of the Working Group on Military Cooperation/;
const timeline = "Sessions in this window";
const windowOf = (address: string) => {
  const query = new URL(address).searchParams;
  return { from: query.get("from") ?? "", to: query.get("to") ?? "" };
};

test("the first page shows the last three years and the next one, with today", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Timeline/);
  const picture = page.getByRole("region", { name: timeline });
  await expect(picture.getByRole("link", { name: third })).toBeVisible();
  await expect(picture.getByText("today, 24 Nov 2026")).toBeVisible();
  await expect(page.getByText(/213 sessions/).first()).toBeVisible();
});

test("a click on a mark opens the session", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: third }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "3rd meeting of the Working Group on Military Cooperation",
  );
});

test("links move the window without a script's help, and the address keeps it", async ({ page }) => {
  await page.goto("/");
  const controls = page.getByRole("navigation", { name: "Window of time" });
  await controls.getByRole("link", { name: "All", exact: true }).click();
  await expect(
    page.getByRole("link", { name: /^1st ROK–US|^1st .*Security Consultative/ }).first(),
  ).toBeAttached();
  await controls.getByRole("link", { name: "Year", exact: true }).click();
  await expect(page).toHaveURL(/from=2026/);
  await page.reload();
  await expect(controls.getByRole("link", { name: "Year", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("arrow keys walk along a lane and between lanes, and Enter opens", async ({ page }) => {
  await page.goto("/");
  const mark = page.getByRole("link", { name: third });
  await mark.focus();
  await page.keyboard.press("ArrowRight");
  await expect(
    page.getByRole("link", { name: /^4th meeting of the Working Group on Military Cooperation/ }),
  ).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(mark).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(mark).not.toBeFocused();
  await expect(page.locator("#timeline a:focus")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("meeting of the");
});

test("plus and minus zoom, T goes to today, and the session in focus stays in focus", async ({ page }) => {
  await page.goto("/");
  const mark = page.getByRole("link", { name: third });
  await mark.focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=/);
  const near = windowOf(page.url());
  await expect(mark).toBeFocused();
  await page.keyboard.press("-");
  await expect(page).not.toHaveURL(new RegExp(`from=${near.from}&`));
  await page.keyboard.press("t");
  await expect.poll(() => windowOf(page.url()).to > "2027").toBe(true);
});

test("the mouse drags the window and the wheel zooms it at the pointer", async ({ page }) => {
  await page.goto("/");
  const box = await page.getByRole("region", { name: timeline }).boundingBox();
  if (!box) throw new Error("no timeline");
  const [x, y] = [box.x + box.width * 0.6, box.y + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 300, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => windowOf(page.url()).from).toMatch(/^202[12]/);
  const before = windowOf(page.url());
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => windowOf(page.url()).from > before.from).toBe(true);
});

test("Back undoes a movement of the timeline, however many turns of the wheel it had", async ({ page }) => {
  await page.goto("/groups");
  await page.goto("/?from=2023&to=2027");
  const region = page.getByRole("region", { name: timeline });
  await expect(region).toHaveAttribute("tabindex", "0");
  const box = await region.boundingBox();
  if (!box) throw new Error("no timeline");
  await page.mouse.move(box.x + box.width * 0.6, box.y + 200);
  await page.keyboard.down("Control");
  for (let turns = 0; turns < 2; turns++) {
    const before = page.url();
    await page.mouse.wheel(0, -200);
    // Looks at every frame, as turns a second apart would be two movements.
    await page.waitForFunction((address) => location.href !== address, before);
  }
  await page.keyboard.up("Control");
  const near = page.url();
  await expect(region).not.toHaveAttribute("data-from", "2023-01-01");
  await page.goBack();
  await expect(page).toHaveURL(/\?from=2023&to=2027$/);
  await expect(region).toHaveAttribute("data-from", "2023-01-01");
  await expect(page.getByRole("link", { name: third })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(near);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/groups$/);
});

test("a filter by co-chair is one menu and one choice, and keeps the window", async ({ page }) => {
  await page.goto("/?from=2020&to=2026");
  await page.locator("summary", { hasText: "Co-chair" }).first().click();
  await page.getByRole("link", { name: /^Giridhar Aramane/ }).click();
  await expect(page).toHaveURL(/chair=giridhar-aramane/);
  expect(windowOf(page.url())).toEqual({ from: "2020", to: "2026" });
  await page.getByRole("link", { name: "Show as list" }).click();
  await expect(page).toHaveURL(/\/sessions\?.*chair=giridhar-aramane/);
});

test("an unknown parameter is named and dropped, never an error", async ({ page }) => {
  await page.goto("/?chair=nobody-at-all&foo=1&from=someday");
  await expect(page.getByText("nobody-at-all")).toBeVisible();
  await expect(page.getByText("foo")).toBeVisible();
  await expect(page.getByRole("region", { name: timeline })).toBeVisible();
});
