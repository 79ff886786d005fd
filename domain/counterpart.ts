import type { GroupRef } from "./group";
import type { SessionSummary } from "./session";
import { type Tenure, tenuresOf } from "./tenure";

/** Somebody on another side whom a person has faced, from which session to which, and in which bodies. */
export type Counterpart = Tenure & { groups: GroupRef[] };

function groupsOf(sessions: readonly SessionSummary[], tenure: Tenure): GroupRef[] {
  const { person, party, nameAsPrinted, post } = tenure.appearance;
  const shared = sessions.filter(({ leaders }) =>
    leaders.some((leader) =>
      person
        ? leader.person?.slug === person.slug && leader.party?.slug === party?.slug
        : !leader.person && leader.nameAsPrinted === nameAsPrinted && leader.post === post,
    ),
  );
  return [...new Map(shared.map(({ group }) => [group.slug, group])).values()];
}

/**
 * Whom a person (by slug) has faced: the leaders of the other sides at held sessions where that person led one, the
 * latest first. [] when they led none, or faced nobody who is named.
 */
export function counterpartsOf(slug: string, sessions: readonly SessionSummary[]): Counterpart[] {
  const facing = sessions.flatMap((session) => {
    const own = session.leaders.filter(({ person }) => person?.slug === slug);
    if (own.length === 0) return [];
    const sides = new Set(own.map(({ party }) => party?.slug));
    return [{ ...session, leaders: session.leaders.filter(({ party }) => party && !sides.has(party.slug)) }];
  });
  return tenuresOf(facing).map((tenure) => ({ ...tenure, groups: groupsOf(facing, tenure) }));
}
