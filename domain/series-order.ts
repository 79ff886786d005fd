import { isStillPlanned, type SessionStatus } from "./session-status";

/** What the place of a session among those of its body depends on; `chrono` is unique and orders those with a date. */
export type InSeries = {
  chrono: number;
  ordinal: number | null;
  /** Partial-date text; null when no date is known. */
  date: string | null;
  status: SessionStatus;
};

const isComing = ({ status }: InSeries) => status === "postponed" || isStillPlanned(status);

/** Where a number belongs: after the nearest lower or equal one; a coming session as late as the numbers after it allow. */
function slotOf(session: InSeries, ordinal: number, series: readonly InSeries[]): number {
  const numbers = series.map((each) => each.ordinal ?? Number.NaN);
  const nearestLower = Math.max(0, ...numbers.filter((number) => number <= ordinal));
  const earliest = numbers.lastIndexOf(nearestLower) + 1;
  if (isComing(session)) {
    const next = numbers.findIndex((number, at) => at >= earliest && number > ordinal);
    return next < 0 ? series.length : next;
  }
  if (nearestLower > 0) return earliest;
  const nearestHigher = Math.min(...numbers.filter((number) => number > ordinal));
  return Math.max(0, numbers.indexOf(nearestHigher));
}

/**
 * The sessions of one body, given in any order, from the first to the last. Those with a date stand by their chronological
 * keys. A numbered one without a date stands by its number among its numbered neighbours. Of the others without a date,
 * those still expected (planned or postponed) come last and the rest first.
 */
export function inSeriesOrder<T extends InSeries>(sessions: readonly T[]): T[] {
  const byKey = sessions.toSorted((a, b) => a.chrono - b.chrono);
  const series = byKey.filter(({ date }) => date !== null);
  const undated = byKey.filter(({ date }) => date === null);
  const numbered = undated.flatMap((session) =>
    session.ordinal === null ? [] : [{ session, ordinal: session.ordinal }],
  );
  for (const { session, ordinal } of numbered.toSorted((a, b) => a.ordinal - b.ordinal)) {
    series.splice(slotOf(session, ordinal, series), 0, session);
  }
  const unnumbered = undated.filter(({ ordinal }) => ordinal === null);
  return [
    ...unnumbered.filter((session) => !isComing(session)),
    ...series,
    ...unnumbered.filter((session) => isComing(session)),
  ];
}

/** Beside each session of a series the key up to which time has come there: an undated one follows the one before it. */
function withAnchors<T extends InSeries>(series: readonly T[]): { session: T; anchor: number }[] {
  const lastDated = series.findLastIndex(({ date }) => date !== null);
  let anchor = Number.NEGATIVE_INFINITY;
  return series.map((session, at) => {
    if (session.date !== null) anchor = session.chrono;
    else if (at > lastDated && isComing(session)) anchor = Number.POSITIVE_INFINITY;
    return { session, anchor };
  });
}

/**
 * The sessions of several bodies, given in any order, from the first to the last: each body's own stand in the order of
 * `inSeriesOrder`, and those with a date by their chronological keys.
 */
export function inTimeOrder<T extends InSeries & { group: { slug: string } }>(sessions: readonly T[]): T[] {
  const bodies = new Map<string, T[]>();
  for (const session of sessions) {
    const body = bodies.get(session.group.slug);
    if (body) body.push(session);
    else bodies.set(session.group.slug, [session]);
  }
  const placed = [...bodies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => withAnchors(inSeriesOrder(own)));
  // Not a difference: infinities have none.
  return placed
    .sort((a, b) => (a.anchor === b.anchor ? 0 : a.anchor < b.anchor ? -1 : 1))
    .map(({ session }) => session);
}
