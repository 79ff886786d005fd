/** In what capacity somebody was at a session. The first three lead: they are what the `chair` filter means. */
export const roles = [
  "co-chair",
  "chair",
  "head of delegation",
  "member",
  "host",
  "official opening",
  "participant",
] as const;
export type Role = (typeof roles)[number];

/** The roles that the `chair` filter finds. */
export const leadingRoles: readonly Role[] = ["co-chair", "chair", "head of delegation"];

/**
 * What somebody was at one session, as printed then; never joined from today's post.
 * `person` is null where a source gives only a post or a state, and `isRemoved` if they were taken out of the register since. `party` is null where the side is not stated.
 */
export type Appearance = {
  person: { slug: string; name: string; isRemoved?: true } | null;
  nameAsPrinted: string | null;
  party: { slug: string; shortName: string; iso: string | null } | null;
  role: Role;
  rank: string | null;
  post: string | null;
  organisation: string | null;
};
