import { deflateRawSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { largestTable, mostRows } from "@/domain/import/table";
import { readTable } from "./table-file";

const text = (value: string, encoding: BufferEncoding = "utf8") => Buffer.from(value, encoding);
const table = 'Group,Note\r\nwg,"Türkiye, “so”\nsaid"\r\n\r\nland,x\r\n';
const rows = [
  { line: 2, cells: ["wg", "Türkiye, “so”\nsaid"] },
  { line: 4, cells: ["land", "x"] },
];

/** A ZIP archive of files that are packed, as programs write them; `claimed` is the size that it says they have. */
function archive(files: Record<string, Buffer>, claimed?: number): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(packed.length, 0);
    sizes.writeUInt32LE(claimed ?? content.length, 4);
    const length = Buffer.from([name.length, 0, 0, 0]);
    const facts = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
      Buffer.alloc(4),
      sizes,
      length,
    ]);
    const local = Buffer.concat([text("PK\u0003\u0004", "latin1"), facts, text(name), packed]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    entries.push(
      Buffer.concat([
        text("PK\u0001\u0002", "latin1"),
        Buffer.from([20, 0]),
        facts,
        Buffer.alloc(10),
        offset,
        text(name),
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const xml = (body: string) => text(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function workbook(sheet: string): Record<string, Buffer> {
  return {
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Old" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": xml(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  };
}

const inline = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheet = `<row r="1">${inline("A1", "Group")}${inline("B1", "Date")}${inline("C1", "No")}</row><row r="2">${inline("A2", "wg")}<c r="B2" s="1"><v>45257</v></c><c r="C2"><v>3</v></c></row>`;

describe("a table is read", () => {
  test.each<[string, Buffer]>([
    ["in UTF-8", text(table)],
    ["in UTF-8 with its mark", text(`\uFEFF${table}`)],
    ["in UTF-16 with its mark", text(`\uFEFF${table}`, "utf16le")],
    ["in UTF-16 without one", text(table, "utf16le")],
    ["in UTF-16, the other way round", text(`\uFEFF${table}`, "utf16le").swap16()],
    [
      "with semicolons",
      text(table.replace("Group,Note", "Group;Note").replace('wg,"', 'wg;"').replace("land,x", "land;x")),
    ],
    [
      "with tabs and short line ends",
      text(
        table
          .replace("Group,Note", "Group\tNote")
          .replace('wg,"', 'wg\t"')
          .replace("land,x", "land\tx")
          .replaceAll("\r\n", "\n"),
      ),
    ],
  ])("%s", async (_, bytes) => {
    expect(await readTable(bytes)).toEqual({
      ok: true,
      table: { headings: ["Group", "Note"], rows, notes: [] },
    });
  });

  it("in Windows-1252, and says that it was guessed", async () => {
    const bytes = Buffer.concat([text("Group,Note\nwg,"), Buffer.from([0x93, 0xfc, 0x94]), text("\n")]);
    const reading = await readTable(bytes);
    expect(reading).toMatchObject({
      ok: true,
      table: { rows: [{ cells: ["wg", "“ü”"] }], notes: [expect.stringMatching(/Windows-1252/)] },
    });
  });

  it("from the first sheet of a workbook, with dates as days", async () => {
    expect(await readTable(archive(workbook(sheet)))).toMatchObject({
      ok: true,
      table: { headings: ["Group", "Date", "No"], rows: [{ line: 2, cells: ["wg", "2023-11-27", "3"] }] },
    });
  });
});

describe("a clear sentence says why a file is no table", () => {
  test.each<[string, () => Buffer, RegExp]>([
    ["nothing in it", () => Buffer.alloc(0), /is empty: it has 0 bytes/],
    ["only blanks", () => text("\n \n,,\n"), /is empty: there is nothing in it/],
    ["headings alone", () => text("Group,Date\n"), /headings and no row/],
    ["a PDF", () => text("%PDF-1.7\n"), /^This is a PDF/],
    ["an old workbook", () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old kind \(\.xls\)/],
    ["a picture", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /^This is a picture/],
    ["a web page", () => text("<!DOCTYPE html><p>"), /^This is a web page/],
    ["JSON", () => text('{"data": []}'), /^This is JSON/],
    ["a program", () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0]), /neither text nor a workbook/],
    ["another archive", () => archive({ "a.txt": text("x") }), /not an Excel workbook/],
    ["a workbook cut off", () => archive(workbook(sheet)).subarray(0, 900), /damaged|not an Excel/],
    [
      "a workbook whose sheet is no sheet",
      () => archive({ ...workbook(sheet), "xl/workbook.xml": text("<") }),
      /cannot be read/,
    ],
    ["21 MB", () => Buffer.alloc(largestTable + 1, "a"), /at most 20 MB can be imported/],
    ["too many rows", () => text(`Group\n${"wg\n".repeat(mostRows + 1)}`), /more than 20,000 rows/],
    ["too many columns", () => text(`${"a,".repeat(300)}b\n1\n`), /301 columns/],
    ["an open quotation mark", () => text('Group\n"wg\n'), /quotation mark is opened in it and never closed/],
    ["a stray quotation mark", () => text('Group\nw"g\n'), /quotation mark stands in the midst of a cell/],
  ])("%s", async (_, bytes, message) => {
    expect(await readTable(bytes())).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});

it("unpacks no bomb, also where it lies of its size", async () => {
  const bomb = { ...workbook(sheet), "xl/worksheets/sheet2.xml": Buffer.alloc(200 * 2 ** 20) };
  for (const bytes of [archive(bomb), archive(bomb, 1000)]) {
    expect(await readTable(bytes)).toEqual({
      ok: false,
      message: expect.stringMatching(/more than 60 MB once it is unpacked/),
    });
  }
});

describe("a sheet with a cell far away from its table", () => {
  const reaching = (at: string) => `${sheet}<row r="${at.replace(/\D/g, "")}">${inline(at, " ")}</row>`;

  it.each(["XFD1048576", "ZZ99999", "Z1048576"])("is not read where that is %s", async (at) => {
    expect(await readTable(archive(workbook(reaching(at))))).toEqual({
      ok: false,
      message: expect.stringMatching(/far away from its table/),
    });
  });

  it.each(["XFD3", "ZZ5000", "A1048576"])("is read where that is %s", async (at) => {
    expect(await readTable(archive(workbook(reaching(at))))).toMatchObject({
      ok: true,
      table: { headings: ["Group", "Date", "No"], rows: [{ line: 2 }] },
    });
  });
});

it("does not read a sheet that is blanks", async () => {
  expect(await readTable(archive(workbook(" ".repeat(40 * 2 ** 20))))).toEqual({
    ok: false,
    message: expect.stringMatching(/damaged/),
  });
});

it("gives dates as exactly as a workbook shows them, and errors and missing values as what they are", async () => {
  const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="17" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  const cells = [
    '<row r="1">',
    ...["A", "B", "C", "D", "E"].map((column) => inline(`${column}1`, column)),
    "</row>",
  ];
  const row = `<row r="3">${[1, 2, 3].map((style) => `<c r="${"ABC"[style - 1]}3" s="${style}"><v>46784</v></c>`).join("")}<c r="D3" t="e"><v>#REF!</v></c><c r="E3"><f>NOW()</f></c></row>`;
  const files = { ...workbook(cells.join("") + row), "xl/styles.xml": xml(styles) };
  expect(await readTable(archive(files))).toMatchObject({
    ok: true,
    table: { rows: [{ line: 3, cells: ["2028-02", "2028-02", "2028", "#REF!", "#FORMULA!"] }] },
  });
});
