import { parse } from "csv-parse/sync";
import { expect, it, test } from "vitest";
import type { Session } from "../session";
import { sessionFixture } from "../session.fixture";
import { sessionsAsCsv } from "./csv";
import { columnNames, sessionColumns, writtenColumns } from "./session-columns";
import { documentOf } from "./session-document";
import { readSpreadsheetCell } from "./spreadsheet-cell";

async function* batchesOf(...batches: Session[][]) {
  yield* batches;
}

async function whole(batches: AsyncIterable<Session[]>, options = {}) {
  let text = "";
  for await (const part of sessionsAsCsv(batches, "https://register.example", options)) text += part;
  return text;
}

const nasty = '=HYPERLINK("https://evil.example"),\n\n"quoted", русский 日本 \u2028 ‮ |; \\';

it("is a line of headings and a row a session, read by another parser as it was written", async () => {
  const sessions = [
    sessionFixture({ slug: "a", summary: nasty }),
    sessionFixture({ slug: "b", note: "-1" }),
    sessionFixture({ slug: "c" }),
  ];
  const text = await whole(batchesOf(sessions.slice(0, 2), [], sessions.slice(2)));
  const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: "\r\n" });
  expect(rows.map(({ slug }) => slug)).toEqual(["a", "b", "c"]);
  expect(rows[0]?.summary).toBe(`'${nasty}`);
  expect(rows[1]?.note).toBe("'-1");
  expect(Object.keys(rows[0] ?? {})).toEqual(writtenColumns);
  expect(rows[0]).toMatchObject({
    planned: "2023-07",
    held: "2023-07-18/2023-07-19",
    date: "18–19 July 2023",
    url: "https://register.example/sessions/a",
    appearances: "co-chair: I. Dylevskiy <igor-dylevsky> | russia | Lt Gen",
    citations: "readout: session",
  });
});

it("holds no cell that a spreadsheet would run", async () => {
  const cells = ["=1", "+1", "-1", "@x", "\t=1", "＝1"].map((summary) => sessionFixture({ summary }));
  const rows: string[][] = parse(await whole(batchesOf(cells)), { record_delimiter: "\r\n" });
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
});

it("begins with a mark for spreadsheets that want one, and otherwise does not", async () => {
  expect(await whole(batchesOf([]), { bom: true })).toBe(`\uFEFF${writtenColumns.join(",")}\r\n`);
  expect(await whole(batchesOf([]))).toBe(`${writtenColumns.join(",")}\r\n`);
});

// Lists hold no removed sessions, so nothing is to be said of when one was removed.
const beside: Record<string, string[]> = {
  jointlyWith: ["joint_groups"],
  dates: ["planned", "held", "earliest", "latest", "date"],
};
beside.place = ["venue", "venue_name", "city", "country"];
beside.sources = ["sources", "citations"];
beside.createdAt = ["created"];
beside.updatedAt = ["updated"];
beside.deletedAt = [];

test("every field of a session has a column", () => {
  const inWords = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const fields = Object.keys(documentOf(sessionFixture(), ""));
  const columns = fields.flatMap((field) => beside[field] ?? [inWords(field)]);
  expect([...columns, "group_name", "group_path"].sort()).toEqual([...writtenColumns].sort());
});

test("every column that is both written and read gives back what was written", () => {
  const session = sessionFixture({ jointlyWith: [], summary: "One.\n\nTwo.", note: "=1" });
  const from = { session, document: documentOf(session, "") };
  for (const name of columnNames) {
    const { write, read } = sessionColumns[name];
    if (!write || !read) continue;
    const reading = read(readSpreadsheetCell(write(from)));
    expect(reading.ok, name).toBe(true);
  }
});
