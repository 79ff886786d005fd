import { expect, test } from "./fixtures";

test.use({ register: "own" });

const old = `Round;Body;Date;State;Place;Co-chair (India);Co-chair (Russia);Remark
24;irigc-mmtc;5 May 2031;announced;New Delhi;Lt Gen Anna Newman;I Dylevskiy;"One line
and another"
25;irigc-mmtc;6 June 2032;announced;Atlantis Hall;Lt Gen Anna Newman;;
x;irigc-mmtc;2033;announced;;;;
26;No Such Body;2033;announced;;;;
`;

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test("a desk's old spreadsheet comes in, good rows without the bad ones, and goes out again as one step", async ({ page }) => {
  await page.goto("/import");
  await page.getByLabel("Spreadsheet").setInputFiles(file("old.csv", old));
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import of old.csv");
  const rows = page.getByRole("table", { name: "Rows of the file" }).getByRole("row");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(3)).toContainText("“x” is not the number of a meeting");
  await expect(rows.nth(4)).toContainText("There is no group called “No Such Body”");
  await page.getByText(/^Columns: 7 read, 1 not$/).click();
  await page.getByLabel("State").selectOption("status");
  await page.getByRole("button", { name: "Preview again" }).click();
  await expect(page.getByText("2 rows are new and 2 are refused.")).toBeVisible();
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(page.getByText("Imported", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByText("Undone, as a change of its own.")).toBeVisible();
});
