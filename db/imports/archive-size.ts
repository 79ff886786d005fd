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

/**
 * Whether the files in a ZIP archive have at most `most` bytes together once they are unpacked: they are, one by one and no
 * further than that, since what an archive says of itself may be a lie. "damaged" where it cannot be taken apart.
 */
export async function archiveFits(bytes: Buffer, most: number): Promise<"fits" | "too large" | "damaged"> {
  try {
    let left = most;
    for (const { method, packed, start } of entriesOf(bytes)) {
      const file = bytes.subarray(start, start + packed);
      if (method !== 0 && method !== 8) return "damaged";
      // Zero would mean no limit.
      const size = method === 0 ? file.length : (await inflate(file, { maxOutputLength: left + 1 })).length;
      left -= size;
      if (left < 0) return "too large";
    }
    return "fits";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged";
  }
}
