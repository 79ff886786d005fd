import type { NamedChoice, NameFinding } from "../name-resolution";
import { resolveName } from "../name-resolution";
import type { NameDraft } from "../session-draft";

/** The kinds of record that a row may name in words. */
const namedKinds = ["group", "person", "venue", "city"] as const;
export type NamedKind = (typeof namedKinds)[number];

/**
 * A name of a file that may be that of a record: asked once for the whole file. `fallback` is what happens where nobody
 * answers: it is added as "new", or ("") the rows that name it are refused.
 */
export type NameQuestion = {
  kind: NamedKind;
  text: string;
  choices: NamedChoice[];
  fallback: "new" | "";
};

/** What somebody answered, by `questionKey`: a slug, or "new". */
export type Answers = ReadonlyMap<string, string>;

/** No question was answered. */
export const noAnswers: Answers = new Map();

/** What tells one question of a file from the others. */
export const questionKey = (kind: NamedKind, text: string): string => `${kind} ${text}`;

const separator = "\u001F";

/** An answer as a form posts it. */
export function formatAnswer(kind: NamedKind, text: string, choice: string): string {
  return [kind, choice, text].join(separator);
}

/** The answers that a form posted; what is no answer is left out. */
export function parseAnswers(posted: readonly string[]): Map<string, string> {
  const answers = new Map<string, string>();
  for (const each of posted) {
    const [kind, choice, ...text] = each.split(separator);
    const known = namedKinds.find((one) => one === kind);
    if (known && choice) answers.set(questionKey(known, text.join(separator)), choice);
  }
  return answers;
}

/** The name with what was answered, or what happens where nobody does, as the pick; and the question, if there is one. */
export function answered<Choice extends NamedChoice>(
  kind: NamedKind,
  name: NameDraft,
  finding: NameFinding<Choice>,
  answers: Answers,
): { name: NameDraft; question: NameQuestion | null } {
  const { text } = name;
  const resolution = resolveName(name, finding);
  if (resolution.kind !== "ask" && resolution.kind !== "unknown") return { name, question: null };
  const isAsked = resolution.kind === "ask";
  // A name of several records is not that of one more; one that merely comes near may well be.
  const mayAdd = kind !== "group" && !(isAsked && resolution.exact);
  const fallback = mayAdd ? "new" : "";
  const question = isAsked ? ({ kind, text, choices: resolution.choices, fallback } as const) : null;
  const answer = answers.get(questionKey(kind, text));
  const pick = answer && (answer !== "new" || mayAdd) ? answer : fallback;
  return { name: pick ? { text, pick, asked: text } : name, question };
}
