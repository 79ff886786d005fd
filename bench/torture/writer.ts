import { closeSync, openSync, writeSync } from "node:fs";
import { contentHash, storeFile } from "@/db/attachment-files";
import { getDb } from "@/db/client";
import { addAttachment } from "@/db/commands/attachments";
import { addGroup } from "@/db/commands/groups";
import type { Changed } from "@/db/commands/records";
import { addSession, updateSession } from "@/db/commands/sessions";
import { findRecord } from "@/db/record";
import type { Authorship } from "@/db/revision";
import type { Outcome } from "@/domain/command-outcome";
import { groupInput } from "@/domain/group-input";
import { sessionInput } from "@/domain/session-input";

// A process that writes a register through its commands until it is killed, or WRITES times: `tsx writer.ts`, with
// DATABASE_PATH, ACKS (a file that gets one line for each answered write) and WRITER (a name).

const { ACKS = "", WRITER = "writer", WRITES = "Infinity" } = process.env;
const acks = openSync(ACKS, "a");
const known: { slug: string; version: number }[] = [];
const mostKnown = 40;

async function write(n: number, by: Authorship): Promise<Outcome<Changed | { slug: string }>> {
  const old = known[Math.floor(Math.random() * known.length)];
  if (!old || n % 4 === 0) {
    const day = `20${String(n % 25).padStart(2, "0")}-0${1 + (n % 9)}-${10 + (n % 18)}`;
    const input = { group: { slug: "panel" }, status: "held", held: day, summary: `Written by ${by.author}` };
    return addSession(sessionInput.parse(input), by);
  }
  if (n % 10 !== 5) {
    return updateSession(old.slug, { summary: `Changed by ${by.author}` }, { version: old.version }, by);
  }
  const bytes = Buffer.from(`%PDF-1.7 ${by.author} ${"x".repeat(9000)}`);
  const hash = contentHash(bytes);
  await storeFile(`${hash}.pdf`, bytes);
  const facts = { hash, kind: "pdf", name: "p.pdf", width: null, height: null, bytes: bytes.length } as const;
  const words = { caption: by.author, credit: null, source: null, date: null };
  return addAttachment(old.slug, facts, words, { version: old.version }, by);
}

if (findRecord(getDb(), "group", "panel") === "unknown")
  await addGroup(groupInput.parse({ name: "Panel", kind: "working group" }), {
    author: WRITER,
    role: "analyst",
  });
for (let n = 0; n < Number(WRITES); n += 1) {
  const author = `${WRITER}-${n}`;
  const outcome = await write(n, { author, role: "analyst" });
  if (outcome.kind !== "done") {
    // A session has room for so many papers, so one is refused in the end; anything else is a fault.
    if (outcome.kind === "invalid" && n % 10 === 5) continue;
    throw new Error(`${author}: ${JSON.stringify(outcome)}`);
  }
  const { slug } = outcome.value;
  const version = "version" in outcome.value ? outcome.value.version : 1;
  writeSync(acks, `${author} ${slug} ${version}\n`);
  const at = known.findIndex((each) => each.slug === slug);
  if (at >= 0) known.splice(at, 1);
  known.push({ slug, version });
  if (known.length > mostKnown) known.shift();
}
closeSync(acks);
