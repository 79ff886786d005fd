import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { test } from "./team-register";

test.use({ holding: "" });

const file = "group,ordinal,status,planned\nirigc-mmtc,31,announced,2036\n";
const sent = { name: "plans.csv", mimeType: "text/csv", buffer: Buffer.from(file) };
const send = async (page: Page) => {
  await page.getByLabel("Spreadsheet").setInputFiles(sent);
  await page.getByRole("button", { name: "Look at it" }).click();
};

test("in a team an analyst imports a spreadsheet; a reader and whoever is not signed in are refused", async ({
  page,
  team,
}) => {
  const [analyst, reader] = [await team.join("Anders", "analyst"), await team.join("Rita", "reader")];
  const nobody = await team.elsewhere();
  for (const other of [reader, nobody]) {
    await other.goto(`${team.origin}/import`);
    await expect(other.getByRole("heading", { name: "Import a spreadsheet" })).toBeVisible();
    await expect(other.getByLabel("Spreadsheet")).toHaveCount(0);
  }
  await expect(reader.getByRole("main")).toContainText(/may read/);
  await expect(nobody.getByRole("main").getByRole("link", { name: "Sign in" })).toBeVisible();

  await analyst.goto(`${team.origin}/import`);
  await send(analyst);
  await expect(analyst.getByText("1 row is new.")).toBeVisible();
  const { pathname } = new URL(analyst.url());
  for (const other of [reader, nobody, page]) {
    await other.goto(team.origin + pathname);
    await expect(other.getByRole("button", { name: /^Import/ })).toHaveCount(0);
    await expect(other.getByText("plans.csv")).toHaveCount(0);
  }
  await analyst.getByRole("button", { name: "Import 1 row" }).click();
  await expect(analyst.getByText("Imported", { exact: true })).toBeVisible();
  await reader.goto(`${team.origin}/changes`);
  await expect(reader.getByText("Import of plans.csv")).toBeVisible();
  const step = reader.getByRole("listitem").filter({ hasText: "Import of plans.csv" }).first();
  await expect(step).toContainText("Anders");
  await expect(reader.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
});

test("an analyst who is made a reader meanwhile imports nothing any more", async ({ page, team }) => {
  const analyst = await team.join("Anders", "analyst");
  await analyst.goto(`${team.origin}/import`);
  await page.goto(`${team.origin}/settings`);
  await page.getByLabel("Change the account of Anders").click();
  const row = page.getByRole("listitem").filter({ hasText: "anders@example.org" });
  await row.getByLabel("Role", { exact: true }).selectOption("reader");
  await row.getByRole("button", { name: "Change the role" }).click();
  await expect(page.getByText("anders@example.org · reader")).toBeVisible();
  await send(analyst);
  await expect(analyst.getByText("You may read this register but not change it.")).toBeVisible();
  await page.goto(`${team.origin}/sessions?group=irigc-mmtc&from=2036`);
  await expect(page.getByRole("link", { name: /^31st/ })).toHaveCount(0);
});
