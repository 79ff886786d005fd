import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { mostRows, type TableReading, tableOf, tooManyRows } from "@/domain/import/table";

const delimiters = [",", ";", "\t"] as const;
const largestRow = 2 * 2 ** 20;
const chunk = 256 * 1024;

// Where Windows-1252 differs from Latin-1, from 0x80 to 0x9F; TextDecoder of Node 20 takes one for the other.
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const fromWindows = (letter: string) => windows[letter.charCodeAt(0) - 0x80] ?? letter;

/** The text of a file and, where its encoding had to be guessed, a sentence that says so; null where it is no text. */
export function decodeText(bytes: Buffer): { text: string; notes: string[] } | null {
  const marked = (encoding: string, skip: number) => ({
    text: new TextDecoder(encoding).decode(bytes.subarray(skip)),
    notes: [],
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return marked("utf-16le", 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked("utf-16be", 2);
  if (bytes.includes(0)) {
    // UTF-16 without its mark: every other byte of plain letters is zero.
    const start = bytes.subarray(0, 1000);
    const zeros = (from: 0 | 1) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
    if (zeros(1) > start.length / 4 && zeros(0) === 0) return marked("utf-16le", 0);
    return zeros(0) > start.length / 4 && zeros(1) === 0 ? marked("utf-16be", 0) : null;
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const text = bytes.toString("latin1").replace(/[\u0080-\u009F]/g, fromWindows);
    const note =
      "The file is not UTF-8, so it was read as Windows-1252 (Western European). If letters look wrong below, save it as “CSV UTF-8”.";
    return { text, notes: [note] };
  }
}

/** The sign that parts the cells of the first line, outside quotation marks: a comma, a semicolon or a tab. */
function delimiterOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 100_000).trimStart())?.[0] ?? "";
  const bare = first.replace(/"(?:[^"]|"")*"/g, "");
  const counted = delimiters.map((sign) => ({ sign, count: bare.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

const sentences: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "A quotation mark is opened in it and never closed",
  CSV_INVALID_CLOSING_QUOTE:
    "A quotation mark stands in the midst of a cell; within a cell it must be doubled",
  INVALID_OPENING_QUOTE:
    "A quotation mark stands in the midst of a cell; such a cell must stand in quotation marks",
  CSV_MAX_RECORD_SIZE: "A row is longer than 2 MB, perhaps since a quotation mark is missing",
};

function faultOf(error: unknown): TableReading {
  if (!(error instanceof CsvError)) throw error;
  const { code, lines } = error as CsvError & { lines?: number };
  const where = lines ? `, near line ${lines.toLocaleString("en-GB")} of the file` : "";
  return {
    ok: false,
    message: `${sentences[code] ?? "It is not written as CSV"}${where}. Nothing was read.`,
  };
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
}

/** Reads a text of cells parted by commas, semicolons or tabs, a piece at a time so that others are answered in between. */
export async function readCsvTable({
  text,
  notes,
}: {
  text: string;
  notes: string[];
}): Promise<TableReading> {
  const plain = text.replace(/^\uFEFF/, "");
  const options = { delimiter: delimiterOf(plain), relax_column_count: true, max_record_size: largestRow };
  const rows: string[][] = [];
  try {
    for await (const row of Readable.from(chunksOf(plain)).pipe(parse(options))) {
      rows.push(row);
      if (rows.length > mostRows + 1000) return { ok: false, message: tooManyRows };
    }
  } catch (error) {
    return faultOf(error);
  }
  return tableOf(rows, notes);
}
