import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe finds on the page, a line each, and by how many pixels it runs out of the window. */
export async function faults(page: Page): Promise<string[]> {
  // The title follows a page by a moment where a script went on to it.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(over > 0 ? [`${over} px out of the window`] : []),
  ];
}
