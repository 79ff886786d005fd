import type { Appearance } from "./appearance";
import { inTimeOrder } from "./series-order";
import type { SessionSummary } from "./session";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** From which session to which somebody led a side; `appearance` is as the latest of them has it. */
export type Tenure = {
  appearance: Appearance;
  first: SessionSummary;
  last: SessionSummary;
  sessions: number;
};

/** Everybody who has led one side of a body, the latest first. `party` is null where no source states the side. */
export type SideLeaders = { party: PartyRef | null; tenures: Tenure[] };

function sameLeader(a: Appearance, b: Appearance): boolean {
  if (a.party?.slug !== b.party?.slug) return false;
  if (a.person || b.person) return a.person?.slug === b.person?.slug;
  return a.nameAsPrinted === b.nameAsPrinted && a.post === b.post;
}

/** Who led at held sessions (in any order), from which to which of them, the latest first; [] when nobody is named. */
export function tenuresOf(sessions: readonly SessionSummary[]): Tenure[] {
  const found: Tenure[] = [];
  const held = inTimeOrder(sessions).filter((session) => session.status === "held");
  const places = new Map(held.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: SessionSummary) => places.get(id) ?? 0;
  for (const session of held) {
    for (const appearance of session.leaders) {
      const tenure = found.find((each) => sameLeader(each.appearance, appearance));
      if (!tenure) found.push({ appearance, first: session, last: session, sessions: 1 });
      else if (tenure.last !== session)
        Object.assign(tenure, { appearance, last: session, sessions: tenure.sessions + 1 });
    }
  }
  return found.sort((a, b) => placeOf(b.last) - placeOf(a.last) || placeOf(b.first) - placeOf(a.first));
}

/** The tenures of each side: first the body's own parties in protocol order, then others, then those of no stated side. */
export function leadersBySide(
  sessions: readonly SessionSummary[],
  parties: readonly PartyRef[],
): SideLeaders[] {
  const sides: SideLeaders[] = parties.map((party) => ({ party, tenures: [] }));
  for (const tenure of tenuresOf(sessions)) {
    const { party } = tenure.appearance;
    const side = sides.find((each) => each.party?.slug === party?.slug);
    if (side) side.tenures.push(tenure);
    else sides.push({ party, tenures: [tenure] });
  }
  const named = sides.filter(({ tenures }) => tenures.length > 0);
  return [...named.filter(({ party }) => party), ...named.filter(({ party }) => !party)];
}
