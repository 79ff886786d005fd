import { faults } from "./faults";
import { expect, test } from "./fixtures";
import { startRegister } from "./register-server";

const month = (at: number) => `${2101 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
const rows = Array.from({ length: 1800 }, (_, at) => `irigc-mmtc,announced,${month(at)}`);
const file = ["group,status,planned", ...rows].join("\n");

test("an import whose server dies midway is named when it is up again, with what came in, and is undone", async ({
  page,
  freshServer,
}) => {
  test.slow();
  const first = await freshServer();
  await page.goto(`${first.origin}/import`);
  await expect(page.getByText("An import ended before its last row")).toHaveCount(0);
  const sent = { name: "long.csv", mimeType: "text/csv", buffer: Buffer.from(file) };
  await page.getByLabel("Spreadsheet").setInputFiles(sent);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("button", { name: "Import 1,800 rows" }).click({ timeout: 60_000 });
  await expect(page.getByText(/of 1,800 rows are imported/)).toBeVisible();
  const { pathname } = new URL(page.url());
  await page.goto(`${first.origin}/import`);
  await expect(page.getByText("An import ended before its last row")).toHaveCount(0);
  await first.crash();

  const second = await startRegister({ template: first.folder });
  try {
    await page.goto(second.origin + pathname);
    await expect(page.getByText("This file is not kept any more")).toBeVisible();
    await expect(page.getByText("An import ended before its last row")).toBeVisible();
    await page.goto(`${second.origin}/import`);
    const told = page.getByText(/^Import of long\.csv, begun by/);
    await expect(told).toContainText(/by then [\d,]+ sessions came in or were changed/);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo what it brought in" }).click();
    await expect(page.getByText("Undone, as a change of its own.")).toBeVisible({ timeout: 30_000 });
    await page.goto(`${second.origin}/sessions?group=irigc-mmtc&from=2101`);
    await expect(page.getByText("No session fits all of these filters")).toBeVisible();
    await page.goto(`${second.origin}/import`);
    await expect(told).toHaveCount(0);
  } finally {
    await second.discard();
  }
});
