import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const list = "/sessions?country=IN&status=held";

async function saveView(page: Page, name: string, address = list) {
  await page.goto(address);
  await page.getByRole("link", { name: "Save as a view" }).click();
  await page.getByLabel("Name of the view").fill(name);
  await page.getByRole("button", { name: "Save the view" }).click();
}

async function savedView(page: Page, name: string, address = list) {
  await saveView(page, name, address);
  await expect(page.getByText(`View: ${name}`)).toBeVisible();
}

test("filters are kept under a name that stands in the menu of every page", async ({ page }) => {
  await savedView(page, "Held in India");
  await expect(page).toHaveURL(list);
  await page.goto("/groups");
  await page.getByRole("banner").getByRole("group").getByText("Views", { exact: true }).click();
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Held in India" }).click();
  await expect(page).toHaveURL(list);
  await expect(page.getByText("View: Held in India")).toBeVisible();
});

test("the address wins over the view", async ({ page }) => {
  await savedView(page, "Held in India");
  await page.goto("/sessions?country=RU&status=held");
  await expect(page.getByRole("main")).toContainText("Russia");
  await expect(page.getByText("View: Held in India")).toHaveCount(0);
  await expect(page.getByText("Save as a view")).toBeVisible();
});

test("a name that is taken or empty is refused in a sentence, and what was typed stays", async ({ page }) => {
  await savedView(page, "Ours");
  await saveView(page, "OURS", "/sessions?country=RU");
  await expect(page.getByText("There is a view “Ours” already. Choose another name.")).toBeVisible();
  const name = page.getByLabel("Name of the view");
  await expect(name).toHaveValue("OURS");
  await name.fill("\u200b");
  await page.getByRole("button", { name: "Save the view" }).click();
  await expect(page.getByText("Give the view a name.")).toBeVisible();
  await expect(page).toHaveURL("/views?query=country%3DRU");
});

test("a view is renamed, removed and put back", async ({ page }) => {
  await savedView(page, "Ours");
  await page.goto("/views");
  const main = page.getByRole("main");
  await expect(main).toContainText("Sessions meeting in India, with status held");
  await main.getByText("Rename", { exact: false }).first().click();
  await page.getByLabel("New name").fill("Ours in India");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText("The name was changed.")).toBeVisible();
  await page.getByRole("button", { name: "Remove Ours in India" }).click();
  await expect(main).toContainText("The view “Ours in India” was removed.");
  await expect(main).toContainText("No view has been saved yet.");
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByText("The view is back.")).toBeVisible();
  await expect(main.getByRole("link", { name: "Ours in India" })).toHaveAttribute("href", list);
});

test("on a phone the views stand in the menu", async ({ page }) => {
  await savedView(page, "Held in India");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("link", { name: "Held in India" }).click();
  await expect(page).toHaveURL(list);
});

test("views work without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await savedView(page, "Ours");
  await saveView(page, "Ours", "/sessions?country=RU");
  await expect(page.getByText("There is a view “Ours” already. Choose another name.")).toBeVisible();
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`views and what a list offers are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await savedView(page, "Held in India");
    for (const [address, unfold] of [
      ["/views", "Rename"],
      [list, "Subscribe"],
      ["/views?query=country%3DRU", "Rename"],
      ["/", "Subscribe"],
    ] as const) {
      await page.goto(address);
      await page.getByRole("main").getByText(unfold).first().click();
      expect(await faults(page), address).toEqual([]);
    }
  });
}
