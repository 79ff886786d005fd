import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Written } from "./written-log";

/** How much of what was not synced a power cut lets through: nothing, some writes in no order, or the first ones, the last torn. */
export const cutKinds = ["nothing", "some", "torn"] as const;
export type CutKind = (typeof cutKinds)[number];

type File = { bytes: Buffer; length: number; pending: Written[]; isNamed: boolean };

const sector = 512;

function grown(file: Pick<File, "bytes" | "length">, length: number): void {
  if (length > file.bytes.length) {
    const larger = Buffer.alloc(Math.max(length, file.bytes.length * 2));
    file.bytes.copy(larger, 0, 0, file.length);
    file.bytes = larger;
  }
}

function apply(file: Pick<File, "bytes" | "length">, { kind, at, bytes }: Written): void {
  if (kind === "cut") {
    grown(file, at);
    if (at < file.length) file.bytes.fill(0, at, file.length);
    file.length = at;
    return;
  }
  grown(file, at + bytes.length);
  bytes.copy(file.bytes, at);
  file.length = Math.max(file.length, at + bytes.length);
}

/**
 * A disk that forgets, in a power cut, whatever no sync has promised: the bytes written to a file since its last sync, and
 * the name of a file since the last sync of its folder. `random` gives numbers from 0 to 1.
 */
export class DiskImage {
  readonly #files = new Map<string, File>();

  constructor(
    readonly folder: string,
    readonly random: () => number,
  ) {}

  /** Lets the disk take the next thing that a process did. */
  take(written: Written): void {
    const { kind, path: name, to } = written;
    if (kind === "sync") this.#sync(name);
    else if (kind === "write" || kind === "cut") this.#file(name).pending.push(written);
    else {
      const file = this.#file(name);
      this.#files.delete(name);
      if (kind === "rename") this.#files.set(to, { ...file, isNamed: false });
    }
  }

  #file(name: string): File {
    const known = this.#files.get(name);
    if (known) return known;
    const file: File = { bytes: Buffer.alloc(0), length: 0, pending: [], isNamed: false };
    this.#files.set(name, file);
    return file;
  }

  #sync(name: string): void {
    const file = this.#files.get(name);
    if (file) {
      for (const written of file.pending.splice(0)) apply(file, written);
      return;
    }
    for (const [each, { isNamed }] of this.#files) {
      if (!isNamed && path.dirname(each) === name) this.#file(each).isNamed = true;
    }
  }

  /** Puts into the empty folder `to` what is found after a power cut at this moment. */
  cut(to: string, kind: CutKind): void {
    for (const [name, file] of this.#files) {
      if (!file.isNamed && (kind === "nothing" || this.random() < 0.5)) continue;
      const found = { bytes: Buffer.from(file.bytes), length: file.length };
      for (const written of this.#kept(file.pending, kind)) apply(found, written);
      const at = path.join(to, path.relative(this.folder, name));
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, found.bytes.subarray(0, found.length));
    }
  }

  #kept(pending: Written[], kind: CutKind): Written[] {
    if (kind === "nothing") return [];
    if (kind === "some") return pending.filter(() => this.random() < 0.5);
    const kept = pending.slice(0, Math.floor(this.random() * (pending.length + 1)));
    const last = kept.at(-1);
    if (!last) return [];
    const sectors = Math.floor((this.random() * last.bytes.length) / sector);
    return [...kept.slice(0, -1), { ...last, bytes: last.bytes.subarray(0, sectors * sector) }];
  }
}
