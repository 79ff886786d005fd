/** What a person may be in a register with accounts, least first: one who reads, one who keeps records, one who also keeps accounts. */
export const roles = ["reader", "analyst", "maintainer"] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** Whether a text names a role. */
export function isRole(text: unknown): text is Role {
  return roles.some((role) => role === text);
}

/** A role in words, for people who choose one. */
export const roleWords: Record<Role, string> = {
  reader: "Reader: sees everything, changes nothing",
  analyst: "Analyst: adds and changes records",
  maintainer: "Maintainer: also invites people and changes their roles",
};
