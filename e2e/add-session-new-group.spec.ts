import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const people = (page: Page) => page.getByRole("region", { name: "People" });
const names = (page: Page) => people(page).getByLabel("Name");

test("the parties of a new group are the sides of its first session", async ({ page }) => {
  await page.goto("/sessions/new");
  await page.getByLabel("Group").fill("Sample Joint Commission");
  await page.getByRole("option", { name: /as a new group/ }).click();
  await page.getByLabel("Parties").fill("India, Russia");
  await page.getByLabel("Dates").fill("May 2027");
  await expect(people(page).getByRole("group", { name: "Co-chair, India" })).toBeVisible();
  await expect(people(page).getByRole("group", { name: "Co-chair, Russia" })).toBeVisible();
  await expect(page.getByLabel("Host").locator("> option")).toHaveText(["Not stated", "India", "Russia"]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("co-chairs named together with a new group are on its sides", async ({ page }) => {
    await page.goto("/sessions/new");
    await page.getByLabel("Group").fill("Sample Joint Commission");
    await page.getByLabel("Dates").fill("May 2027");
    await names(page).nth(0).fill("Aarav Sample");
    await names(page).nth(1).fill("Boris Sample");
    await page.locator("#add").click();
    await page.getByRole("radio", { name: /as a new group/ }).check();
    await page.getByLabel("Parties").fill("India, Russia");
    await page.locator("#add").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Sample Joint Commission");
    await expect(page.getByRole("main")).not.toContainText("Side not stated");
  });
});
