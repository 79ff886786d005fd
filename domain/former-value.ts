import { isSame } from "./field-merge";
import { fieldLines, type NameOf } from "./field-words";
import type { CitationState, SessionState } from "./record-state";
import type { CitedField } from "./source";

type Value = string | number | null | readonly object[] | readonly string[];

const dateOf = ({ held, planned }: SessionState) => held ?? planned;
const agreed = ({ outcomes }: SessionState) =>
  // How far an outcome has come is shown by evidence of its own.
  outcomes.map(({ type, text, owners, due, place }) => ({ type, text, owners, due, place }));

// The field of a state behind each thing that can be cited, by which it is put in words, and its value.
const cited: Record<CitedField, { field: string; value: (state: SessionState) => Value }> = {
  // That a session is in the register is true of any; what a source says with it is how it stood then.
  session: { field: "status", value: ({ status }) => status },
  status: { field: "status", value: ({ status }) => status },
  ordinal: { field: "ordinal", value: ({ ordinal }) => ordinal },
  dates: { field: "planned", value: dateOf },
  format: { field: "format", value: ({ format }) => (format === "unknown" ? null : format) },
  venue: { field: "venueId", value: ({ venueId }) => venueId },
  host: { field: "hostId", value: ({ hostId }) => hostId },
  appearances: { field: "appearances", value: ({ appearances }) => appearances },
  topics: { field: "topicIds", value: ({ topicIds }) => topicIds },
  outcomes: { field: "outcomes", value: agreed },
  summary: { field: "summary", value: ({ summary }) => summary },
};

const isEmpty = (value: Value) => value === null || (Array.isArray(value) && value.length === 0);

function isPartOf(was: Value, is: Value): boolean {
  if (!Array.isArray(was) || !Array.isArray(is)) return false;
  return was.every((item) => is.some((each) => isSame(each, item)));
}

const full = (outcome: object) => ({
  completion: "no evidence",
  evidence: null,
  evidenceSourceId: null,
  carriedFromId: null,
  ...outcome,
});

function inWords(field: CitedField, value: Value, nameOf: NameOf): string {
  const shown = field === "outcomes" && Array.isArray(value) ? value.map(full) : value;
  return fieldLines(cited[field].field, shown, nameOf).join("; ") || "not known";
}

/**
 * The citations of a session after a change: one that stood before it and whose field was changed keeps what it supported in
 * words as its former value, and supports the present one again when that says the same. Those that the change itself brings
 * support what it says, and so does one that was there before there was any value; one that disagreed supports the value once
 * the register follows it.
 */
export function citationsAfter(before: SessionState, after: SessionState, nameOf: NameOf): CitationState[] {
  return after.citations.map((citation) => {
    const { field, differingValue, former } = citation;
    const [was, is] = [cited[field].value(before), cited[field].value(after)];
    if (isEmpty(was) || isSame(was, is)) return citation;
    if (!before.citations.some((each) => isSame(each, citation))) return citation;
    if (differingValue !== null) {
      const isFollowed = inWords(field, is, nameOf) === differingValue;
      return isFollowed ? { ...citation, differingValue: null, reason: null } : citation;
    }
    const isMore = isPartOf(was, is);
    if (former === null) {
      return { ...citation, former: { value: inWords(field, was, nameOf), stands: isMore } };
    }
    const isBack = inWords(field, is, nameOf) === former.value;
    return { ...citation, former: isBack ? null : { ...former, stands: former.stands && isMore } };
  });
}

/** A version of a session as it was written, and its citations as its whole history up to then tells of them. */
export type FollowedVersion = { written: SessionState; citations: CitationState[] };

const isTwin = (a: CitationState, b: CitationState) => isSame({ ...a, former: null }, { ...b, former: null });

/**
 * The citations of the next version of a session, told from its history alone. What was written of a former value counts only
 * where the fact itself stayed: then somebody said that the source tells it all the same.
 */
export function citationsInHistory(
  { written: before, citations }: FollowedVersion,
  next: SessionState,
  nameOf: NameOf,
): CitationState[] {
  const pool = before.citations.map((was, at) => ({ was, known: citations[at] ?? was }));
  const known = next.citations.map((citation) => {
    const at = pool.findIndex(({ was }) => isTwin(was, citation));
    const [found] = at < 0 ? [] : pool.splice(at, 1);
    const { value } = cited[citation.field];
    const isSaidAnew =
      found && !isSame(found.was.former, citation.former) && isSame(value(before), value(next));
    return found && !isSaidAnew ? found.known : citation;
  });
  return citationsAfter({ ...before, citations }, { ...next, citations: known }, nameOf);
}
