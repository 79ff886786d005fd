import { type Appearance, leadingRoles } from "./appearance";
import type { Session } from "./session";

type PartyRef = Session["parties"][number];

/** A party's people at one session: those who led it, then the others. `party` is null where no source states the side. */
export type SessionSide = { party: PartyRef | null; leaders: Appearance[]; others: Appearance[] };

// More parties than this do not fit beside one another.
const columns = 4;

/**
 * The sides of a session in protocol order, then parties that are not the body's own, then people of no stated side.
 * `silent` are parties of whom nobody is named, where they are too many for a column each, or where others took their place.
 */
export function sessionSides({ parties, appearances }: Pick<Session, "parties" | "appearances">): {
  sides: SessionSide[];
  silent: PartyRef[];
} {
  const sides = new Map<string | null, SessionSide>(
    parties.map((party) => [party.slug, { party, leaders: [], others: [] }]),
  );
  const unstated: SessionSide = { party: null, leaders: [], others: [] };
  for (const appearance of appearances) {
    const { party, role } = appearance;
    const side = party ? (sides.get(party.slug) ?? { party, leaders: [], others: [] }) : unstated;
    if (party) sides.set(party.slug, side);
    (leadingRoles.includes(role) ? side.leaders : side.others).push(appearance);
  }
  const all = [...sides.values()];
  const named = all.filter(({ leaders, others }) => leaders.length + others.length > 0);
  const crowded = all.length > Math.min(columns, parties.length);
  const last = unstated.leaders.length + unstated.others.length > 0 ? [unstated] : [];
  return {
    sides: [...(crowded ? named : all), ...last],
    silent: crowded ? all.filter((side) => !named.includes(side)).flatMap(({ party }) => party ?? []) : [],
  };
}
