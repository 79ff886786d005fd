import type { Role } from "./role";

/** What a command needs of whoever runs it: to change records, to keep one's own account, or to keep everybody's. */
export type Right = "write records" | "keep own account" | "keep accounts";

const rightsOf: Record<Role, readonly Right[]> = {
  reader: ["keep own account"],
  analyst: ["keep own account", "write records"],
  maintainer: ["keep own account", "write records", "keep accounts"],
};

/** Whether a role holds a right; no role (null) is somebody who is not signed in, and holds none. */
export function mayDo(role: Role | null, right: Right): boolean {
  return role !== null && rightsOf[role].includes(right);
}
