import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";

const inflate = promisify(inflateRaw);

// PKWARE APPNOTE: the end of the central directory, an entry of it, and a file's own header.
const [endMark, entryMark, fileMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const longestComment = 65_535;
const mostEntries = 2000;

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - longestComment); at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  return -1;
}

type Entry = { method: number; packed: number; start: number };

function entriesOf(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new RangeError("too many entries");
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new RangeError("no entry");
    const header = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(header) !== fileMark) throw new RangeError("no file");
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    entries.push({ method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), start });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

// Whatever reads a sheet makes room for all cells up to the farthest, though they are empty.
const mostCells = 10_000_000;
const cellAddress = /<(?:\w{1,20}:)?c\s[^<>]{0,200}?\br=["']([A-Z]+)(\d+)/g;

/** The number of a column by its letters: 1 for A, 27 for AA. */
const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function reachesTooFar(sheet: string): boolean {
  let [columns, rows] = [0, 0];
  for (const [, letters = "", digits] of sheet.matchAll(cellAddress)) {
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(digits));
    if (columns * rows > mostCells) return true;
  }
  return false;
}

/** Where fewer tags than one in 2,000 characters stand in a sheet, it is blanks that it is filled with. */
function isMostlyBlank(sheet: string): boolean {
  if (sheet.length < 2 ** 20 || !sheet.includes("<sheetData")) return false;
  let tags = 0;
  for (let at = sheet.indexOf("<"); at >= 0; at = sheet.indexOf("<", at + 1)) tags += 1;
  return tags * 2000 < sheet.length;
}

/**
 * Whether the files in a ZIP archive have at most `most` bytes together once they are unpacked: they are, one by one and no
 * further than that, since what an archive says of itself may be a lie. "too far" where the cells up to the farthest of a
 * sheet would be more than ten million, "damaged" where it cannot be taken apart, or a sheet is blanks.
 */
export async function archiveFits(
  bytes: Buffer,
  most: number,
): Promise<"fits" | "too large" | "too far" | "damaged"> {
  try {
    let left = most;
    for (const { method, packed, start } of entriesOf(bytes)) {
      const file = bytes.subarray(start, start + packed);
      if (method !== 0 && method !== 8) return "damaged";
      // Zero would mean no limit.
      const unpacked = method === 0 ? file : await inflate(file, { maxOutputLength: left + 1 });
      left -= unpacked.length;
      if (left < 0) return "too large";
      const text = unpacked.toString("latin1");
      if (reachesTooFar(text)) return "too far";
      if (isMostlyBlank(text)) return "damaged";
    }
    return "fits";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged";
  }
}
