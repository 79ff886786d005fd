import { mergeRecords } from "@/db/commands/merges";
import { restoreVersion } from "@/db/commands/records";
import { updateSession } from "@/db/commands/sessions";
import { undoStep } from "@/db/commands/undo";
import { listChanges } from "@/db/queries/changes";
import { getHistory } from "@/db/queries/history";
import { getSession } from "@/db/queries/session";
import { listVersions } from "@/db/queries/versions";
import { listWeakSessions } from "@/db/queries/weak-sessions";
import { artificialNow as now } from "@/db/testing-register";
import { pick } from "./example";
import type { QueryMeasure } from "./query-measures";
import type { Examples } from "./registers";

const by = { author: "measurement", role: "analyst" as const };
const ids = new WeakMap<Examples, Map<string, string>>();

function done(outcome: { kind: string }): void {
  if (outcome.kind !== "done")
    throw new Error(`what is measured must be accepted: ${JSON.stringify(outcome)}`);
}

/** The id of the nth example, looked up once: only the version must be read before an edit, as a form has it. */
async function idOf(examples: Examples, n: number): Promise<string> {
  const slug = pick(examples.sessions, n);
  const known = ids.get(examples) ?? new Map<string, string>();
  ids.set(examples, known);
  const id = known.get(slug) ?? (await getSession(slug, now))?.id ?? "";
  known.set(slug, id);
  return id;
}

async function editOne(examples: Examples, n: number): Promise<void> {
  const id = await idOf(examples, n);
  const version = (await listVersions([id])).get(id) ?? 0;
  done(
    await updateSession(id, { summary: `Sample summary ${n}`, topics: ["Sample topic 2"] }, { version }, by),
  );
}

/** Versions 2 and 3 are there: the edits that are measured before go round all examples. */
async function restoreOne(examples: Examples, n: number): Promise<void> {
  done(await restoreVersion("session", await idOf(examples, n), 2, by));
}

async function mergeAndUndo({ crowdedPerson, chairs }: Examples): Promise<void> {
  const other = chairs.find((slug) => slug !== crowdedPerson) ?? "";
  const merged = await mergeRecords("person", crowdedPerson, other, by, { isConfirmed: true });
  done(merged);
  if (merged.kind === "done") done(await undoStep(merged.value.stepId, by));
}

/** What an analyst does to a register that is filled, with the aims for each; times in milliseconds. */
export const deskMeasures: QueryMeasure[] = [
  { name: "edit a session", flat: 1.3, p95: 8, run: editOne },
  { name: "restore a version", flat: 1.3, p95: 8, run: restoreOne },
  {
    name: "history of a session",
    flat: null,
    p95: 10,
    run: async (examples, n) => getHistory("session", await idOf(examples, n), { before: null, limit: 50 }),
  },
  { name: "recent changes, 50", flat: null, p95: 25, run: () => listChanges({ before: null, limit: 50 }) },
  {
    name: "queue of weak records",
    flat: 1.3,
    p95: 5,
    run: () => listWeakSessions({ kind: null, after: null, limit: 50 }, now),
  },
  {
    name: "of that queue one kind of weakness",
    flat: 1.3,
    p95: 5,
    run: () => listWeakSessions({ kind: "conflicting", after: null, limit: 50 }, now),
  },
  {
    name: "merge of up to 1,000 sessions and its undo",
    flat: null,
    p95: 10_000,
    rounds: 3,
    run: mergeAndUndo,
  },
];
