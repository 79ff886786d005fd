import "server-only";
import { connection } from "next/server";
import { previewBulkChange } from "@/db/queries/bulk-preview";
import { findGroups, findVenues } from "@/db/queries/choices";
import { knownFilters } from "@/db/queries/known-filters";
import { countSessions, listSessions } from "@/db/queries/sessions";
import { listVersions } from "@/db/queries/versions";
import { type BulkChange, mostChanged } from "@/domain/bulk-change";
import { formatBulkLeftOut } from "@/domain/bulk-left-out";
import { alreadySentence } from "@/domain/bulk-words";
import type { FieldError } from "@/domain/command-outcome";
import { answersOf, type Question, quoted } from "@/domain/form-part";
import { type NameFinding, resolveName } from "@/domain/name-resolution";
import { cleanLine, textProblem } from "@/domain/plain-text";
import type { SessionSummary } from "@/domain/session";
import type { NameDraft } from "@/domain/session-draft";
import type { SessionFilters } from "@/domain/session-filters";
import { sessionStatuses } from "@/domain/session-status";
import { now } from "../_server/clock";

/** The sessions that filters leave, oldest first, as far as they can be changed at once, with the version of each. */
export async function loadBulkSessions(asked: SessionFilters) {
  await connection();
  const { filters, ignored } = await knownFilters({
    ...asked,
    after: null,
    sort: "date",
    limit: mostChanged,
  });
  const [{ rows, next }, count] = await Promise.all([
    listSessions(filters, now()),
    countSessions(filters, now()),
  ]);
  const versions = await listVersions(rows.map(({ id }) => id));
  return { filters, ignored, rows, count, versions, isTooMany: next !== null };
}

/** What a change would do to these sessions, with those that it changes; null where its group or venue is gone. */
export async function loadBulkPreview(rows: SessionSummary[], change: BulkChange) {
  const preview = await previewBulkChange(
    rows.map(({ id }) => id),
    change,
    now(),
  );
  if (preview.kind !== "done") return null;
  const touched = new Set(preview.value.effects.flatMap(({ ids }) => ids));
  const { effects, refused, doubts, same } = preview.value;
  const left = { already: same.length, refused: refused.length, ids: refused.map(({ id }) => id) };
  return {
    effects,
    refused,
    doubts,
    already: alreadySentence(same.length, change),
    left: formatBulkLeftOut(left),
    changed: rows.filter(({ id }) => touched.has(id)),
  };
}

/** What is typed for a change of many sessions. */
export type BulkDraft = {
  status: string;
  group: NameDraft;
  venue: NameDraft;
  addTopic: string;
  dropTopic: string;
};

type BulkReading = { change: BulkChange; errors: FieldError[]; questions: Question[]; words: string[] };

function readName(field: "group" | "venue", name: NameDraft, finding: NameFinding, into: BulkReading): void {
  const resolution = resolveName(name, finding);
  if (resolution.kind === "blank") return;
  if (resolution.kind === "record") {
    into.change[field] = resolution.choice.slug;
    into.words.push(`${field}: ${resolution.choice.label}`);
    return;
  }
  into.errors.push({
    field: `to.${field}`,
    message: `There is no one ${field} called ${quoted(name.text)}.`,
  });
  if (resolution.kind !== "ask") return;
  const answers = answersOf(resolution.choices, "").filter(({ value }) => value !== "new");
  into.questions.push({ field: `to.${field}`, legend: `Which ${field}?`, answers });
}

const nothingChosen: FieldError = {
  field: "to.status",
  message: "Choose what is to be changed: a status, a group, a venue or a topic.",
};

/** Reads what is to be changed, with words for it; errors carry the names of the form's fields. `isAsked`: the form was sent. */
export async function readBulkDraft(draft: BulkDraft, isAsked: boolean): Promise<BulkReading> {
  const reading: BulkReading = { change: {}, errors: [], questions: [], words: [] };
  const status = sessionStatuses.find((each) => each === draft.status);
  if (status) {
    reading.change.status = status;
    reading.words.push(`status: ${status}`);
  } else if (draft.status) reading.errors.push({ field: "to.status", message: "Choose a status." });
  readName("group", draft.group, await findGroups(draft.group), reading);
  readName("venue", draft.venue, await findVenues(draft.venue), reading);
  for (const field of ["addTopic", "dropTopic"] as const) {
    const problem = textProblem(draft[field], 120);
    const topic = cleanLine(draft[field]);
    if (problem) reading.errors.push({ field: `to.${field}`, message: problem });
    else if (topic) {
      reading.change[field] = topic;
      reading.words.push(`${field === "addTopic" ? "with" : "without"} the topic ${topic}`);
    }
  }
  const isEmpty = reading.words.length === 0 && reading.errors.length === 0;
  return isAsked && isEmpty ? { ...reading, errors: [nothingChosen] } : reading;
}
