import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const add = (page: Page) => page.locator("#add").click();
const people = (page: Page) => page.getByRole("region", { name: "People" });

/** The form with everything that is suggested for the India-Russia commission accepted. */
async function suggestedForm(page: Page) {
  await page.goto("/sessions/new?group=irigc-mmtc");
  await page.getByRole("button", { name: "Use all" }).click();
  await expect(page.getByLabel("Number")).not.toHaveValue("");
  await expect(page.getByLabel("City")).not.toHaveValue("");
  await expect(people(page).getByLabel("Name").first()).not.toHaveValue("");
}

async function expectNothingOfIndia(page: Page) {
  for (const field of ["Number", "City", "Country", "Host"])
    await expect(page.getByLabel(field, { exact: true })).toHaveValue("");
  await expect(page.getByText("suggested", { exact: true })).toHaveCount(0);
  await expect(people(page).getByRole("group", { name: /, South Korea$/ })).toBeVisible();
  await expect(people(page).getByRole("group", { name: /, United States$/ })).toBeVisible();
}

test("suggestions go when another group is chosen, and what was typed stays", async ({ page }) => {
  await suggestedForm(page);
  await page.getByLabel("Dates").fill("May 2027");
  await page.getByLabel("Group").fill("KIDD");
  await page.getByRole("option", { name: /Integrated Defense Dialogue/ }).click();
  await expectNothingOfIndia(page);
  await expect(page.getByLabel("Dates")).toHaveValue("May 2027");
  await add(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Integrated Defense Dialogue");
  await expect(page.getByRole("main")).not.toContainText("Rajnath Singh");
  await expect(page.getByRole("main")).not.toContainText("New Delhi");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("suggestions for another group are taken out and shown so before anything is saved", async ({
    page,
  }) => {
    await suggestedForm(page);
    await page.getByLabel("Dates").fill("May 2027");
    await page.getByLabel("Group").fill("KIDD");
    await add(page);
    await expect(page.locator("#problems")).toContainText(
      "suggested for the group chosen before has been taken out",
    );
    await expectNothingOfIndia(page);
    await add(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Integrated Defense Dialogue");
    await expect(page.getByRole("main")).not.toContainText("Rajnath Singh");
  });
});
