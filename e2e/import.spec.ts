import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const old = `Round;Body;Date;Position;Place;Co-chair (India);Co-chair (Russia);Remark
24;irigc-mmtc;5 May 2031;announced;New Delhi;Lt Gen Anna Newman;Igor Dylevskiy;"One line
and another"
25;irigc-mmtc;6 June 2032;announced;Atlantis Hall;Lt Gen Anna Newman;;
some;irigc-mmtc;2033;announced;;;;
26;No Such Body;2033;announced;;;;
`;

async function send(page: Page, name: string, content: string | Buffer) {
  await page.goto("/import");
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.getByLabel("Spreadsheet").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Look at it" }).click();
}

const rowsOf = (page: Page) => page.getByRole("table", { name: "Rows of the file" }).getByRole("row");

test("a desk's old spreadsheet comes in, the good rows without the bad ones, and goes out again as one step", async ({
  page,
}) => {
  await send(page, "old.csv", old);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import of old.csv");
  await expect(page.getByText("4 rows are refused. There is nothing to import.")).toBeVisible();
  await expect(rowsOf(page).nth(1)).toContainText("status Say the status of this new session");
  await page.getByText(/^Columns: 7 read, 1 not$/).click();
  await page.getByLabel("Position").selectOption("status");
  await page.getByRole("button", { name: "Preview again" }).click();
  await expect(page.getByText("2 rows are new and 2 are refused.")).toBeVisible();
  await expect(rowsOf(page).nth(3)).toContainText("“some” is not the number of a meeting");
  expect(await faults(page)).toEqual([]);
  await expect(rowsOf(page).nth(4)).toContainText("There is no group called “No Such Body”");
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(page.getByText("Imported", { exact: true })).toBeVisible();
  await page.goto("/sessions?group=irigc-mmtc&from=2031&to=2032");
  await expect(page.getByText("2 sessions")).toBeVisible();
  await page.getByRole("link", { name: /^25th/ }).click();
  await expect(page.getByText("Atlantis Hall").first()).toBeVisible();
  await page.goto("/changes");
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(page.getByText("Undone, as a change of its own.")).toBeVisible();
  await page.goto("/sessions?group=irigc-mmtc&from=2031&to=2032");
  await expect(page.getByRole("link", { name: /^2[45]th/ })).toHaveCount(0);
});

test("a name that comes near a known one is asked about, and the answer counts", async ({ page }) => {
  await send(
    page,
    "near.csv",
    "group,ordinal,status,planned,co-chair (Russia)\nirigc-mmtc,30,announced,2035,I. Dylevsky\n",
  );
  const question = page.getByLabel("I. Dylevsky");
  await expect(question.locator("option:checked")).toHaveText("Add as a new person");
  await question.selectOption({ index: 1 });
  await page.getByRole("button", { name: "Preview again" }).click();
  await expect(page.getByLabel("I. Dylevsky").locator("option:checked")).toContainText("Dylevsky");
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await expect(page.getByText("Imported", { exact: true })).toBeVisible();
});

test("a list that was downloaded comes back the same", async ({ page }) => {
  const file = await (await page.request.get("/sessions.csv?bom=1")).body();
  await send(page, "sessions.csv", file);
  await expect(page.getByText("213 rows are the same. There is nothing to import.")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a spreadsheet comes in all the same", async ({ page }) => {
    await send(page, "plain.csv", "group,ordinal,status,planned\nirigc-mmtc,31,announced,2036\n");
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await expect(page.getByText("1 row is new.")).toBeVisible();
    await expect(page.getByText("Imported", { exact: true })).toBeVisible();
  });
});

test("what is no table is refused with a sentence, and so is what is too large", async ({ page }) => {
  await send(page, "x.pdf", "%PDF-1.7\n");
  await expect(page.getByText("This is a PDF, not a table.")).toBeVisible();
  await send(page, "x.csv", 'Group,Date\n"irigc\n');
  await expect(page.getByText(/A quotation mark is opened in it and never closed/)).toBeVisible();
  const answer = await page.request.post("/import", {
    multipart: { file: { name: "x.csv", mimeType: "text/csv", buffer: Buffer.alloc(30 * 2 ** 20, "a") } },
  });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("larger than 20 MB");
  expect((await page.request.get("/api/health")).ok()).toBe(true);
});

test("the rows of a list go to the clipboard as a table and as lines, and the list to files at its query", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/sessions?group=irigc-mmtc&limit=5");
  await page.getByRole("button", { name: "Copy as table" }).press("Enter");
  await expect(
    page.getByText("5 rows are on the clipboard: paste into a spreadsheet or a document."),
  ).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : "");
    return { text: await read("text/plain"), html: await read("text/html") };
  });
  const lines = copied.text.split("\n").map((line) => line.split("\t"));
  expect(lines.map(({ length }) => length)).toEqual(Array(6).fill(5));
  expect(lines[0]).toEqual(["Dates", "Session", "Place", "Co-chairs or heads", "Status"]);
  expect(lines[1]?.[1]).toContain("23rd IRIGC-M&MTC, India–Russia Intergovernmental Commission");
  expect(copied.html).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/sessions\//);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Spreadsheet (CSV)" }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv.split("\r\n").length).toBeGreaterThan(10);
  expect(csv).toMatch(/^slug,title,group,/);
});

test("a file that is too long is refused before it is sent, in a sentence, and another can be chosen", async ({
  page,
}) => {
  await page.goto("/import");
  const field = page.getByLabel("Spreadsheet");
  const sentence = () => field.evaluate((input: HTMLInputElement) => input.validationMessage);
  const long = { name: "long.csv", mimeType: "text/csv", buffer: Buffer.alloc(26 * 1024 * 1024, "a") };
  await field.setInputFiles(long);
  expect(await sentence()).toContain("at most 20 MB can be imported");
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page).toHaveURL(/\/import$/);
  await field.setInputFiles({
    name: "short.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Group\nirigc-mmtc\n"),
  });
  expect(await sentence()).toBe("");
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import of short.csv");
});
