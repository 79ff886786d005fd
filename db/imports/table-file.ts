import { readSheet } from "read-excel-file/node";
import { formatBytes } from "@/domain/attachment-words";
import { largestTable, type TableReading, tableOf } from "@/domain/import/table";
import { unpackArchive } from "./archive";
import { decodeText, readCsvTable } from "./csv-table";
import { type CellNote, cellNotes, firstSheet, isMostlyBlank, reachesTooFar } from "./sheet-cells";

// A workbook is packed tightly: unpacked it may have so many bytes, room for 20,000 long rows.
const largestUnpacked = 60 * 2 ** 20;

const refuse = (message: string): TableReading => ({ ok: false, message });
const wanted = "Save the table as CSV or as an Excel workbook (.xlsx) and send that.";

/** Files that are sent by mistake, by how they begin. */
const others: [RegExp, string][] = [
  [/^%PDF/, `This is a PDF, not a table. ${wanted}`],
  [/^\xD0\xCF[\s\S]\xE0/, `This is a workbook of an old kind (.xls). ${wanted}`],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF)/, `This is a picture, not a table. ${wanted}`],
  [
    /^\s*(?:<!doctype|<html|<\?xml|<svg)/i,
    `This is a web page or another document of tags, not a table. ${wanted}`,
  ],
  [/^\s*(?:\{|\[\s*[[{])/, `This is JSON, not a table. ${wanted}`],
  [/^(?:BZh|7z|Rar!)/, `This is an archive, not a table. Unpack it first.`],
];

/** A cell of a workbook as text: dates as exact as they are shown, with the time where there is one. */
function cellText(cell: unknown, note: CellNote | undefined): string {
  if (note && "text" in note) return note.text;
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell);
  if (Number.isNaN(cell.getTime())) return "";
  const iso = cell.toISOString();
  if (iso.startsWith("1899-12-3")) return iso.slice(11, 16);
  if (note) return iso.slice(0, note.precision === "month" ? 7 : 4);
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
}

/** The letters of a column by its place, from 0: "A", "AA". */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

async function readWorkbook(bytes: Buffer): Promise<TableReading> {
  const isWorkbook = bytes.includes("xl/workbook.xml");
  if (!isWorkbook) return refuse(`This archive is not an Excel workbook. ${wanted}`);
  const files = await unpackArchive(bytes, largestUnpacked);
  if (files === "too large") {
    return refuse(
      `This workbook has more than ${formatBytes(largestUnpacked)} once it is unpacked. Part it into smaller ones.`,
    );
  }
  const sheets = files === "damaged" ? [] : [...files].filter(([name]) => name.startsWith("xl/worksheets/"));
  const texts = sheets.map(([, sheet]) => sheet.toString("latin1"));
  if (files === "damaged" || texts.some(isMostlyBlank))
    return refuse("This workbook is damaged: it cannot be unpacked. Save it anew.");
  if (texts.some(reachesTooFar)) {
    return refuse(
      "This workbook has a cell far away from its table. Copy the table alone into a new workbook and send that.",
    );
  }
  try {
    const rows = (await readSheet(bytes)) as unknown[][];
    const notes = cellNotes(files, firstSheet(files));
    const noteAt = (row: number, column: number) => notes.get(`${columnLetters(column)}${row + 1}`);
    return tableOf(rows.map((row, at) => row.map((cell, column) => cellText(cell, noteAt(at, column)))));
  } catch {
    return refuse("This workbook cannot be read: its first sheet is damaged or empty. Save it anew.");
  }
}

/** Reads a table from the bytes of a file, CSV in any common encoding or the first sheet of a workbook, told by what it holds. */
export async function readTable(bytes: Buffer): Promise<TableReading> {
  if (bytes.length === 0) return refuse("This file is empty: it has 0 bytes.");
  if (bytes.length > largestTable) {
    return refuse(
      `This file has ${formatBytes(bytes.length)}, and at most ${formatBytes(largestTable)} can be imported.`,
    );
  }
  const start = bytes.toString("latin1", 0, 200).replace(/^\xEF\xBB\xBF/, "");
  if (start.startsWith("PK")) return readWorkbook(bytes);
  const other = others.find(([mark]) => mark.test(start));
  if (other) return refuse(other[1]);
  const decoded = decodeText(bytes);
  return decoded ? readCsvTable(decoded) : refuse(`This file is neither text nor a workbook. ${wanted}`);
}
