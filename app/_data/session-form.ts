import "server-only";
import { connection } from "next/server";
import { findDuplicates } from "@/db/queries/duplicates";
import { findFormNames } from "@/db/queries/form-names";
import { getNextSession } from "@/db/queries/next-session";
import { findOutOfOrder } from "@/db/queries/out-of-order";
import { listParties } from "@/db/queries/parties";
import { duplicateNotice, orderNotice } from "@/domain/duplicate-notice";
import { firstSession, withNewSides } from "@/domain/new-group-sides";
import type { NextSession } from "@/domain/next-session";
import { withSides } from "@/domain/next-session-draft";
import { emptyDraft, type PersonDraft, type SessionDraft } from "@/domain/session-draft";
import { type FormFindings, readSessionForm, type SessionFormReading } from "@/domain/session-form";
import { readDateText } from "@/domain/session-form-date-reading";
import type { DuplicateNotice, SessionFormState } from "@/domain/session-form-state";
import type { SessionInput } from "@/domain/session-input";
import { describeSuggestion } from "@/domain/suggestion-text";
import { withoutOtherSuggestions } from "@/domain/suggestion-withdrawal";
import { now } from "../_server/clock";

/** A draft read against the register, with the group it is of and what that group leads one to expect. */
export type ReadForm = {
  reading: SessionFormReading;
  group: { slug: string; hint: string | null } | null;
  next: NextSession | null;
};

/** Reads a draft against the register as it now stands. */
export async function readForm(draft: SessionDraft): Promise<ReadForm> {
  await connection();
  const findings = await findFormNames(draft);
  const reading = readSessionForm(draft, findings, now());
  const group =
    reading.group === null
      ? null
      : (knownGroup(findings, reading.group) ?? { slug: reading.group, hint: null });
  const next = group
    ? await getNextSession(group.slug, now())
    : firstSession(reading.newParties, findings.parties);
  return { reading, group, next };
}

/** A draft, read. `isWithdrawn` tells that suggestions for another group were taken out of it. */
export type CurrentForm = { draft: SessionDraft; read: ReadForm; isWithdrawn: boolean };

/**
 * Reads a draft as `readForm` does, without what was suggested for another group than the one it is now of, and with the
 * leaders of a new group's first session on the sides of its parties.
 */
export async function readCurrentForm(posted: SessionDraft): Promise<CurrentForm> {
  const read = await readForm(posted);
  const left = withoutOtherSuggestions(posted, read.group?.slug ?? null, sideRows(read));
  const draft = withNewSides(left, read.reading.newParties);
  return {
    draft,
    read: draft === posted ? read : await readForm(draft),
    isWithdrawn: left !== posted,
  };
}

/** A blank row of people for each side of the group; none where no side is known. */
export function sideRows({ next }: Pick<ReadForm, "next">): PersonDraft[] {
  return next ? withSides(emptyDraft(), next).people.filter(({ party }) => party !== "") : [];
}

function knownGroup({ group: { picked, exact } }: FormFindings, slug: string) {
  const choices = picked && picked !== "removed" ? [picked, ...exact] : exact;
  return choices.find((choice) => choice.slug === slug);
}

/**
 * The sessions that the one being written may be, or whose numbers contradict its own, without those that the writer has
 * seen; `self` is its id when it is in the register.
 */
export async function loadDuplicates(
  group: string,
  { ordinal, held, planned }: SessionInput,
  seen: string[],
  self: string | null = null,
): Promise<DuplicateNotice[]> {
  await connection();
  const likeness = { group, ordinal, date: held ?? planned };
  const alike = (await findDuplicates(likeness, now())).map(duplicateNotice);
  const contrary = await findOutOfOrder(likeness, self, now());
  const notices = [...alike, ...contrary.map((each) => orderNotice(each, ordinal ?? 0))];
  return notices.filter(({ id }) => id !== self && !seen.includes(id));
}

/** Every party, as a choice of side or host. */
export async function loadPartyOptions(): Promise<{ slug: string; shortName: string }[]> {
  await connection();
  return (await listParties()).map(({ slug, shortName }) => ({ slug, shortName }));
}

type Shown = Partial<Pick<SessionFormState, "errors" | "questions" | "focus" | "editing">> & {
  duplicates?: DuplicateNotice[];
};

/** The form as it is to be shown for a draft, a row for each side of the group among it. */
export function shownForm(
  draft: SessionDraft,
  { group, next }: ReadForm,
  shown: Shown,
): Omit<SessionFormState, "stamp"> {
  const editing = shown.editing ?? null;
  return {
    editing,
    move: null,
    draft: next && !editing ? withSides(draft, next) : draft,
    errors: shown.errors ?? [],
    questions: shown.questions ?? [],
    dateReading: draft.date.trim() === "" ? null : readDateText(draft.date),
    suggestion: next && !editing ? describeSuggestion(next) : null,
    duplicates: shown.duplicates ?? [],
    sides: next?.sides.map(({ slug }) => slug) ?? [],
    groupHint: group?.hint ?? null,
    focus: shown.focus ?? null,
  };
}
