import "server-only";
import { connection } from "next/server";
import { findGroups, findPeople, findVenues } from "@/db/queries/choices";
import { previewMerge } from "@/db/queries/merge-preview";
import { getRecordHint } from "@/db/queries/record-hint";
import { findSources, listLikelySources } from "@/db/queries/source-choices";
import { findTopics } from "@/db/queries/topics";
import type { MergeableKind } from "@/db/referring-records";
import { answersOf, type Question, quoted } from "@/domain/form-part";
import { type NamedChoice, type NameFinding, resolveName } from "@/domain/name-resolution";
import type { NameDraft } from "@/domain/session-draft";

const finders: Record<MergeableKind, (name: NameDraft) => Promise<NameFinding>> = {
  group: findGroups,
  person: findPeople,
  venue: findVenues,
  topic: findTopics,
  source: findSources,
};

/** What a typed name means as the record to merge into: which one, what to ask, or why none. `isAsked`: the form was sent. */
export async function findMergeTarget(kind: MergeableKind, from: string, name: NameDraft, isAsked: boolean) {
  await connection();
  const { picked, exact, near } = await finders[kind](name);
  const isOther = ({ slug }: NamedChoice) => slug !== from;
  const isItself = exact.length > 0 && !exact.some(isOther);
  if (isItself) return { preview: null, question: null, problem: `A ${kind} cannot be merged with itself.` };
  const finding = { picked, exact: exact.filter(isOther), near: near.filter(isOther) };
  const resolution = resolveName(name, finding);
  const nothing = { preview: null, question: null as Question | null, problem: null as string | null };
  switch (resolution.kind) {
    case "blank":
      return { ...nothing, problem: isAsked ? `Choose the ${kind} to merge it with.` : null };
    case "record": {
      const preview = await previewMerge(kind, from, resolution.choice.slug);
      if (preview.kind === "done") return { ...nothing, preview: preview.value };
      const refused = "errors" in preview ? preview.errors : [];
      return { ...nothing, problem: refused.map(({ message }) => message).join(" ") };
    }
    case "ask": {
      const answers = answersOf(resolution.choices, "").filter(({ value }) => value !== "new");
      const question = { field: "into", legend: `Which ${kind} is meant?`, answers };
      return { ...nothing, question, problem: `Say which ${kind} is meant by ${quoted(name.text)}.` };
    }
    case "removed":
      return { ...nothing, problem: `The ${kind} ${quoted(name.text)} was removed meanwhile.` };
    default:
      return { ...nothing, problem: `There is no ${kind} called ${quoted(name.text)}.` };
  }
}

/** What tells a record from its namesakes, by id; null where nothing does. */
export async function loadRecordHint(kind: MergeableKind, id: string): Promise<string | null> {
  await connection();
  return getRecordHint(kind, id);
}

/** Records that may be the same one: those whose names come near that of the record itself, of sources those that seem one publication. */
export async function listLikelySame(
  kind: MergeableKind,
  slug: string,
  name: string,
): Promise<NamedChoice[]> {
  if (kind === "source") return listLikelySources(slug);
  const { exact, near } = await finders[kind]({ text: name, pick: "", asked: "" });
  return [...exact, ...near].filter((choice) => choice.slug !== slug).slice(0, 8);
}
