import type { Role } from "./appearance";

/** Said of somebody named twice. */
export const repeatedSentence =
  "This person is named above already, in the same role on the same side. Take one of the two out.";

/**
 * What tells whether two appearances in a session are one. `who` is the same for the same person, null where nobody is
 * named; of somebody who is added with the session only the name is known, so that `who` may be shared by namesakes.
 */
export type Standing = {
  who: string | null;
  isNew: boolean;
  party: string | null;
  role: Role;
  post: string | null;
};

const written = (post: string | null) => post?.trim().toLowerCase() ?? "";

function isSame(a: Standing, b: Standing): boolean {
  if (a.who === null || a.who !== b.who || a.role !== b.role || a.party !== b.party) return false;
  const [one, other] = [written(a.post), written(b.post)];
  const areNamesakes = a.isNew && one !== "" && other !== "" && one !== other;
  return !areNamesakes;
}

/** The positions at which somebody is named again in the same role on the same side; two posts tell new namesakes apart. */
export function repeatedAppearances(standings: Standing[]): number[] {
  return standings.flatMap((standing, position) =>
    standings.slice(0, position).some((earlier) => isSame(earlier, standing)) ? [position] : [],
  );
}
