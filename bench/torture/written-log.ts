import { closeSync, openSync, readSync } from "node:fs";

/** What a process did to one file: bytes written at a place, a cut or a lengthening, a new name, a removal, or a sync. */
export type Written = {
  kind: "write" | "cut" | "rename" | "unlink" | "sync";
  path: string;
  /** The new name; "" unless it is a renaming. */
  to: string;
  /** Where the bytes begin, or how long the file is after a cut. */
  at: number;
  bytes: Buffer;
};

const kinds: Record<string, Written["kind"]> = { w: "write", t: "cut", r: "rename", u: "unlink", s: "sync" };
const headLength = 17;

/** Reads the notes of bench/torture/written-log.c in order; a last one that is not whole is left out. */
export function* readWritten(log: string): Generator<Written> {
  const handle = openSync(log, "r");
  const take = (length: number): Buffer | null => {
    const bytes = Buffer.alloc(length);
    return readSync(handle, bytes, 0, length, null) === length ? bytes : null;
  };
  try {
    for (let head = take(headLength); head; head = take(headLength)) {
      const [first, second, length] = [head.readUInt16LE(1), head.readUInt16LE(3), head.readUInt32LE(13)];
      const rest = take(first + second + length);
      if (!rest) return;
      yield {
        kind: kinds[head.toString("latin1", 0, 1)] ?? "sync",
        path: rest.toString("utf8", 0, first),
        to: rest.toString("utf8", first, first + second),
        at: Number(head.readBigUInt64LE(5)),
        bytes: rest.subarray(first + second),
      };
    }
  } finally {
    closeSync(handle);
  }
}
