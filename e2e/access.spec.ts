import { faults } from "./faults";
import { expect, test } from "./fixtures";

const paths = [
  "/",
  "/sessions",
  "/sessions?q=training&status=held",
  "/sessions/india-russia-wg-military-cooperation-3rd",
  "/sessions/new?group=irigc-mmtc",
  "/groups",
  "/groups/irigc-mmtc",
  "/people",
  "/people/igor-nikolaevich-dylevsky",
  "/venues",
  "/venues/new-delhi",
  "/sessions/india-russia-wg-military-cooperation-3rd/edit",
  "/sessions/india-russia-wg-military-cooperation-3rd/edit/sources",
  "/sessions/india-russia-wg-military-cooperation-3rd/history",
  "/groups/irigc-mmtc/edit",
  "/people/igor-nikolaevich-dylevsky/merge?into=mathew",
  "/bulk?group=india-russia-wg-military-cooperation&to.status=held",
  "/changes",
  "/import",
  "/api",
  "/review",
  "/sources",
  "/parties/india",
  "/sessions/nobody",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const path of paths) {
        test(`axe finds nothing on ${path}, and nothing runs out of the page`, async ({ page }) => {
          await page.goto(path);
          expect(await faults(page)).toEqual([]);
        });
      }
    });
  }
}
