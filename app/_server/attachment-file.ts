import "server-only";
import { contentHash, storeFile } from "@/db/attachment-files";
import { unsavedBy } from "@/db/storage-fault";
import { largestFile } from "@/domain/attachment";
import type { FileFacts } from "@/domain/attachment-input";
import type { Outcome } from "@/domain/command-outcome";
import { readFileContent, tooLarge } from "@/domain/file-content";
import { fileName } from "@/domain/file-name";
import { unsavedAdvice } from "@/domain/storage-fault";
import { paperProblem } from "./sent-paper";
import { storedPicture } from "./stored-picture";

type Refused = { ok: false; message: string };

/** A file that was sent and is of a kind that is taken, not stored yet. */
export type SentFile = { ok: true; kind: FileFacts["kind"]; name: string; bytes: Buffer };

/** What a form's file field holds, told by its content; or why it is not taken, as one sentence. */
export async function readSentFile(file: unknown): Promise<SentFile | Refused> {
  // A field that was left empty is sent as a file without a name.
  if (!(file instanceof File) || (file.size === 0 && ["", "undefined"].includes(file.name))) {
    return { ok: false, message: "Choose a file." };
  }
  if (file.size > largestFile) return { ok: false, message: tooLarge(file.size) };
  const bytes = Buffer.from(await file.arrayBuffer());
  const reading = readFileContent(bytes);
  const problem = reading.ok && reading.kind === "pdf" ? await paperProblem(bytes) : null;
  if (problem) return { ok: false, message: problem };
  return reading.ok ? { ...reading, name: fileName(file.name), bytes } : reading;
}

/** `unsaved` is what a command ends as where the disk took nothing. */
type Stored =
  | { ok: true; facts: FileFacts }
  | (Refused & { unsaved?: Extract<Outcome<never>, { kind: "unsaved" }> });

/**
 * Stores a file under the hash of what is stored: a picture drawn anew with its small copy, a paper as it is. A sentence where
 * the picture is damaged, or the disk takes nothing.
 */
export async function storeSentFile(sent: SentFile): Promise<Stored> {
  try {
    return await storeByContent(sent);
  } catch (error) {
    const unsaved = unsavedBy(error);
    if (unsaved) return { ok: false, message: unsavedAdvice(unsaved.fault), unsaved };
    throw error;
  }
}

async function storeByContent({ kind, name, bytes }: SentFile): Promise<Stored> {
  if (kind === "pdf") {
    const hash = contentHash(bytes);
    await storeFile(`${hash}.pdf`, bytes);
    return { ok: true, facts: { hash, kind, name, width: null, height: null, bytes: bytes.length } };
  }
  const drawn = await storedPicture(bytes);
  if (!drawn.ok) return drawn;
  const { large, small, width, height } = drawn.picture;
  const hash = contentHash(large);
  await storeFile(`${hash}.webp`, large);
  await storeFile(`${hash}-small.webp`, small);
  return { ok: true, facts: { hash, kind, name, width, height, bytes: large.length } };
}
