import { sql } from "drizzle-orm";
import type { FieldError } from "@/domain/command-outcome";
import type { ImportedRow } from "@/domain/import/imported-row";
import { columnErrors } from "@/domain/import/row-change";
import { differencesBetween, firstFacts } from "@/domain/revision-difference";
import type { SessionInput } from "@/domain/session-input";
import { sessionTitle } from "@/domain/session-title";
import { keepCitationRules } from "../citation-rules";
import type { Db } from "../client";
import { stateAfterChange } from "../commands/records";
import { changedFields, insertSession } from "../commands/sessions";
import { Conflict } from "../deciding";
import { keyList } from "../key-list";
import { loadRecordNames, namesIn } from "../record-names";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { saveState } from "../states/record-states";
import { readSessionState } from "../states/session-state";
import { type Created, withCreated } from "./created-records";
import type { RowPlan } from "./plan-rows";

type Deed = NonNullable<RowPlan["deed"]>;
type Settled = Pick<ImportedRow, "kind" | "title" | "slug" | "seen" | "differences"> & {
  added: string | null;
};

/** Outcomes keep their ids, by which others carry them on, unless another session has them. */
function withFreeOutcomeIds(tx: Db, input: SessionInput): SessionInput {
  const ids = input.outcomes.flatMap(({ id }) => id ?? []);
  const rows = tx.all<{ id: string }>(sql`SELECT id FROM outcomes WHERE id IN ${keyList(ids)}`);
  const taken = new Set(rows.map(({ id }) => id));
  const outcomes = input.outcomes.map(({ id, ...rest }) => (id && !taken.has(id) ? { id, ...rest } : rest));
  return { ...input, outcomes };
}

/**
 * What another register kept, this one takes as it stands: a source may differ there without a reason, and is then listed as
 * weakly proved. A circle of syndication can be no fact anywhere.
 */
function refuseCircles(tx: Db, id: string): void {
  try {
    keepCitationRules(tx, [], readSessionState(tx, id)?.citations ?? []);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const circles = error.errors.filter(({ field }) => field === "citations");
    if (circles.length > 0) throw new Refusal(circles);
  }
}

function addRow(tx: Db, input: SessionInput, by: Authorship): Settled {
  const { id, slug } = insertSession(tx, withFreeOutcomeIds(tx, input), by);
  refuseCircles(tx, id);
  const title = loadRecordNames(tx, "session", [id]).get(id)?.name ?? slug;
  const state = readSessionState(tx, id);
  const differences = state ? firstFacts(state, namesIn(tx, "session", [state])) : [];
  return { kind: "new", title, slug, seen: null, differences, added: id };
}

function changeRow(tx: Db, { session, version, change }: Deed & { kind: "change" }, by: Authorship): Settled {
  const title = sessionTitle(session);
  const now = readSessionState(tx, session.id);
  if (!now || now.deletedAt !== null)
    throw new Refusal([{ field: "row", message: "It was removed meanwhile." }]);
  const seen = { id: session.id, version: now.version };
  const known = { title, slug: session.slug, seen, added: null };
  const next = stateAfterChange(tx, "session", now, { version }, (_, base) =>
    changedFields(tx, base, change, by),
  );
  if (!next) return { ...known, kind: "same", differences: [] };
  saveState(tx, "session", next, by);
  return {
    ...known,
    kind: "changed",
    differences: differencesBetween(now, next, namesIn(tx, "session", [now, next])),
  };
}

function conflictErrors({ conflicts }: Conflict): FieldError[] {
  if (conflicts.length === 0)
    return [{ field: "version", message: "The register does not know this version any more." }];
  return conflicts.map(({ label, theirs }) => {
    const now = theirs.length > 0 ? `is now “${theirs.join("; ")}”` : "was taken out";
    return {
      field: "row",
      message: `Somebody else changed it meanwhile: “${label}” ${now}. Look at it and import the row again.`,
    };
  });
}

/**
 * Does what a row asks for, in a part of the transaction of its own: where it is refused, nothing of it is left. `created`
 * takes up what it added beside sessions.
 */
export function settleRow(
  tx: Db,
  { line, deed, errors, questions }: RowPlan,
  by: Authorship,
  created: Created,
): ImportedRow & { added: string | null } {
  const refused = (found: FieldError[]) => ({ ...nothing, line, questions, errors: found });
  if (!deed) return refused(errors);
  if (deed.kind === "same") {
    const { session } = deed;
    return {
      ...nothing,
      line,
      questions,
      kind: "same",
      title: sessionTitle(session),
      slug: session.slug,
      seen: session,
    };
  }
  const fresh: Created = new Map();
  try {
    const settled = tx.transaction((part) => {
      const adding = { tx: part as Db, by, created, fresh };
      if (deed.kind === "add") return addRow(adding.tx, withCreated(adding, deed.input), by);
      return changeRow(adding.tx, { ...deed, change: withCreated(adding, deed.change) }, by);
    });
    for (const [key, slug] of fresh) created.set(key, slug);
    return { ...settled, line, questions, errors: [] };
  } catch (error) {
    if (error instanceof Refusal) return refused(columnErrors(error.errors));
    if (error instanceof Conflict) return refused(conflictErrors(error));
    throw error;
  }
}

const nothing = {
  kind: "refused" as const,
  title: null,
  slug: null,
  seen: null,
  differences: [],
  errors: [],
  added: null,
};
