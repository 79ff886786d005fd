import { createHash, randomBytes } from "node:crypto";
import { closeSync, openSync, readSync, writeSync } from "node:fs";

// A backup carries the SHA-256 of itself, worked out as if these 64 digits were zeros. It stands in a row of the database, so
// the file remains one that every SQLite reads.
const digits = 64;
const chunk = 1 << 20;

/** Digits that no other part of the file has, to be written where the seal is to stand. */
export const placeOfSeal = (): string => randomBytes(digits / 2).toString("hex");

function* chunksOf(handle: number): Generator<{ at: number; bytes: Buffer }> {
  for (let at = 0; ; ) {
    const bytes = Buffer.alloc(chunk);
    const length = readSync(handle, bytes, 0, chunk, at);
    if (length === 0) return;
    yield { at, bytes: bytes.subarray(0, length) };
    at += length;
  }
}

/** Where `text` first stands in a file; -1 where it does not. */
function positionOf(handle: number, text: string): number {
  let before = Buffer.alloc(0);
  for (const { at, bytes } of chunksOf(handle)) {
    const joined = Buffer.concat([before, bytes]);
    const found = joined.indexOf(text, 0, "latin1");
    if (found >= 0) return at - before.length + found;
    before = Buffer.from(joined.subarray(-(digits - 1)));
  }
  return -1;
}

function digestOf(handle: number, sealAt: number): string {
  const hash = createHash("sha256");
  for (const { at, bytes } of chunksOf(handle)) {
    const from = Math.max(0, sealAt - at);
    const to = Math.min(bytes.length, sealAt + digits - at);
    if (from < to) bytes.fill("0", from, to, "latin1");
    hash.update(bytes);
  }
  return hash.digest("hex");
}

/** Puts the seal of a closed database file where `place` stands in it. Throws when it stands nowhere. */
export function sealFile(file: string, place: string): void {
  const handle = openSync(file, "r+");
  try {
    const at = positionOf(handle, place);
    if (at < 0) throw new Error(`${file} has no place for a seal`);
    writeSync(handle, digestOf(handle, at), at, "latin1");
  } finally {
    closeSync(handle);
  }
}

/** Whether a closed file is, to the last bit, what was sealed with `seal`. */
export function isSealedWith(file: string, seal: string): boolean {
  const handle = openSync(file, "r");
  try {
    const at = positionOf(handle, seal);
    return at >= 0 && digestOf(handle, at) === seal;
  } finally {
    closeSync(handle);
  }
}
