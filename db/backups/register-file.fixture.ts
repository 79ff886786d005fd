import path from "node:path";
import { groupInput } from "@/domain/group-input";
import { sessionInput } from "@/domain/session-input";
import { contentHash, storeFile } from "../attachment-files";
import { type OpenDb, openDatabase, setDb } from "../client";
import { addAttachment, removeAttachment } from "../commands/attachments";
import { addGroup } from "../commands/groups";
import { addSession } from "../commands/sessions";
import { getSession } from "../queries/session";

const by = { author: "Analyst", role: "analyst" as const };

/** Adds a session of the group "panel" to the register of this process; returns its slug. */
export async function addOne(summary: string): Promise<string> {
  const input = sessionInput.parse({ group: { slug: "panel" }, status: "held", held: "2024-11", summary });
  const added = await addSession(input, by);
  if (added.kind !== "done") throw new Error(JSON.stringify(added));
  return added.value.slug;
}

/** Attaches a paper with some words in it to a session at its present version; returns the name of its file. */
async function attachPaper(slug: string, text: string): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.7 ${text}`);
  const hash = contentHash(bytes);
  await storeFile(`${hash}.pdf`, bytes);
  const facts = {
    hash,
    kind: "pdf",
    name: "paper.pdf",
    width: null,
    height: null,
    bytes: bytes.length,
  } as const;
  const words = { caption: text, credit: null, source: null, date: null };
  const version = (await getSession(slug, 0))?.version ?? 0;
  const added = await addAttachment(slug, facts, words, { version }, by);
  if (added.kind !== "done") throw new Error(JSON.stringify(added));
  return `${hash}.pdf`;
}

/**
 * A register in a file, made that of this process: one group, two sessions, a paper on the first, and another one that only
 * its history still names.
 */
export async function registerInFile(
  folder: string,
  name = "register.db",
): Promise<{ db: OpenDb; file: string }> {
  const file = path.join(folder, name);
  const db = setDb(openDatabase(file));
  await addGroup(groupInput.parse({ name: "Panel", kind: "working group" }), by);
  const first = await addOne("First");
  await addOne("Second");
  await attachPaper(first, "shown");
  await attachPaper(first, "taken off");
  const session = await getSession(first, 0);
  const off = session?.attachments.find(({ caption }) => caption === "taken off");
  await removeAttachment(first, off?.id ?? "", { version: session?.version ?? 0 }, by);
  return { db, file };
}
