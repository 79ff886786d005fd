import { expect, test } from "./fixtures";

const session = "/sessions/india-russia-wg-military-cooperation-5th";

for (const address of [
  "/?q=%00",
  "/sessions?q=%00",
  "/people?q=%00",
  "/sources?q=%00",
  "/changes?x=%00",
  "/groups?%00=a",
  `${session}/history?from=%00`,
]) {
  test(`${address} is left out with a note, and scripts take the page over as it is`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    // The key is heard once scripts have taken the page over.
    const focused = async () => {
      await page.keyboard.press("/");
      return page.evaluate(() => document.activeElement?.matches("[data-site-search]") === true);
    };
    await expect.poll(focused).toBe(true);
    await expect(page.getByText(/“.*␀.*” was left out: /)).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test("a comparison with what is no version says so", async ({ page }) => {
  await page.goto(`${session}/history?from=99&to=abc`);
  await expect(page.getByText("“to=abc” was left out: it is not the number of a version.")).toBeVisible();
  await expect(
    page.getByText("“from=99” was left out: there is no version to compare it with."),
  ).toBeVisible();
});
