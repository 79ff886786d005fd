import type { SessionOutcome } from "./outcome";
import type { Session } from "./session";
import { isBlankPerson, type NameDraft, type SessionDraft } from "./session-draft";
import type { OutcomeInput, SessionChange, SessionInput } from "./session-input";
import type { Citation } from "./source";
import type { CitationInput } from "./source-input";
import { supportsOfChange } from "./source-support";

type DraftField = keyof SessionDraft;

// The fields of the form that each field of a session is typed in; dates go to one or the other by the status.
const typedIn: Partial<Record<keyof SessionInput, DraftField[]>> = {
  group: ["group"],
  jointlyWith: ["jointlyWith"],
  ordinal: ["ordinal"],
  ordinalBasis: ["ordinal"],
  planned: ["date", "undated", "plannedDate", "status"],
  held: ["date", "undated", "status"],
  startTime: ["startTime"],
  endTime: ["endTime"],
  timeZone: ["timeZone"],
  status: ["status"],
  format: ["format"],
  host: ["host"],
  venue: ["venue", "city", "country"],
  appearances: ["people"],
  topics: ["topics"],
  outcomes: ["outcomes"],
  summary: ["summary"],
  note: ["note"],
  citations: ["sourcePublisher", "sourceTitle", "sourceUrl", "sourcePublished"],
};

const nameKey = ({ text, pick, asked }: NameDraft) =>
  pick !== "" && pick !== "new" && asked === text
    ? `${text} ${pick}`
    : `${text.trim()} ${pick === "new" ? pick : ""}`;

/** What a field of the form says; two that say the same were not changed. */
function said(draft: SessionDraft, field: DraftField): string {
  const value = draft[field];
  if (field === "people") {
    const rows = draft.people.filter((person) => !isBlankPerson(person));
    return JSON.stringify(rows.map(({ name, suggested: _, ...row }) => ({ ...row, name: nameKey(name) })));
  }
  if (typeof value === "object" && "pick" in value) return nameKey(value);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : JSON.stringify(value);
}

/** The fields of the form that say something else than when it was opened. */
export function changedFields(opened: SessionDraft, draft: SessionDraft): Set<string> {
  return new Set(
    (Object.keys(draft) as DraftField[]).filter((field) => said(opened, field) !== said(draft, field)),
  );
}

/**
 * An edit that makes a session a held one: that its date was not known as a plan does not say that nobody knows when it was
 * held, so the tick that was there already is taken out, as if the form had been opened without it.
 */
export function withHeldDateAsked(
  opened: SessionDraft,
  draft: SessionDraft,
): { opened: SessionDraft; draft: SessionDraft } {
  const isOldTick = opened.undated && draft.undated && draft.date.trim() === "";
  if (!isOldTick || opened.status === "held" || draft.status !== "held") return { opened, draft };
  return { opened: { ...opened, undated: false }, draft: { ...draft, undated: false } };
}

/** A session's outcome as the command takes it. */
export function outcomeInputOf({ evidenceSource, ...outcome }: SessionOutcome): OutcomeInput {
  return { ...outcome, evidenceSource: evidenceSource === null ? null : { slug: evidenceSource } };
}

/** A session's citation as the command takes it. */
export function citationInputOf({ source, ...citation }: Citation): CitationInput {
  return { source: { slug: source.slug }, ...citation };
}

/** Lines typed for outcomes: one that says what an outcome said keeps all that is known of it. */
function outcomesOf(lines: OutcomeInput[], { outcomes }: Session): OutcomeInput[] {
  const known = outcomes.map(outcomeInputOf);
  return lines.map((line) => {
    const at = known.findIndex(({ text }) => text === line.text);
    return at < 0 ? line : (known.splice(at, 1)[0] ?? line);
  });
}

/**
 * What somebody changed of a session: of the form as read (`whole`), only the fields that say something else than when it
 * was opened, so that nothing else can collide. A source that is named supports what is changed, beside those it has.
 */
export function changeOf(session: Session, whole: SessionInput, changed: ReadonlySet<string>): SessionChange {
  const fields = Object.entries(typedIn)
    .filter(([, from]) => from.some((field) => changed.has(field)))
    .map(([field]) => field);
  const change: SessionChange = Object.fromEntries(
    Object.entries(whole).filter(([field]) => fields.includes(field)),
  );
  if (change.outcomes) change.outcomes = outcomesOf(change.outcomes, session);
  if (change.citations) {
    const added = supportsOfChange(change.citations, change);
    change.citations = [...session.citations.map(citationInputOf), ...added];
  }
  return change;
}

// Fields that are read together: what is wrong in one may follow from a change of another.
const families: readonly (readonly string[])[] = [
  ["group", "groupAcronym", "groupKind", "groupParent", "groupParties"],
  ["status", "date", "undated", "plannedDate", "startTime", "endTime", "timeZone"],
  ["venue", "city", "country"],
  ["sourcePublisher", "sourceTitle", "sourceUrl", "sourcePublished"],
];

/** Whether a field of the form, as errors name it, says what was changed or is read together with what was. */
export function isChanged(field: string, changed: ReadonlySet<string>): boolean {
  const [of = ""] = field.split(".");
  const family = families.find((each) => each.includes(of)) ?? [of];
  return of === "form" || family.some((each) => changed.has(each));
}
