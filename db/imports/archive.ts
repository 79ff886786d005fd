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

type Entry = { name: string; method: number; packed: number; start: number };

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
    const name = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    entries.push({ name, method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), start });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The files in a ZIP archive by name, unpacked one by one and no further than to `most` bytes together, since what an archive
 * says of itself may be a lie. "damaged" where it cannot be taken apart.
 */
export async function unpackArchive(
  bytes: Buffer,
  most: number,
): Promise<Map<string, Buffer> | "too large" | "damaged"> {
  const files = new Map<string, Buffer>();
  try {
    let left = most;
    for (const { name, method, packed, start } of entriesOf(bytes)) {
      const file = bytes.subarray(start, start + packed);
      if (method !== 0 && method !== 8) return "damaged";
      // Zero would mean no limit.
      const unpacked = method === 0 ? file : await inflate(file, { maxOutputLength: left + 1 });
      left -= unpacked.length;
      if (left < 0) return "too large";
      files.set(name, unpacked);
    }
    return files;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged";
  }
}
