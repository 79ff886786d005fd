import "server-only";
import { cache } from "react";
import { noteLoginUse } from "@/db/commands/account-keys";
import { idleSince } from "@/domain/account";
import { mayDo } from "@/domain/permission";
import { isRole, type Role } from "@/domain/role";
import { teamAuth } from "./auth";
import { loginHeaders } from "./login-headers";

/**
 * Who is at the other end of a request, as the register knows them at this moment. `accountId`, `loginId` and `signedInAt` (ISO
 * 8601) are null in local mode and for whoever is not signed in, who has no role either.
 */
export type Viewer = {
  name: string;
  role: Role | null;
  accountId: string | null;
  loginId: string | null;
  signedInAt: string | null;
  mayWrite: boolean;
};

const nobody: Viewer = {
  name: "reader",
  role: null,
  accountId: null,
  loginId: null,
  signedInAt: null,
  mayWrite: false,
};
const localAnalyst: Viewer = { ...nobody, name: "local analyst", role: "analyst", mayWrite: true };

/**
 * The viewer of this request; the only place that decides. In local mode whoever sits at the machine is the analyst; in team
 * mode it is who the login's cookie says, looked up in the register at every request, so that an ended login or a disabled
 * account counts at once. A login that nobody used for days has ended.
 */
export const currentViewer: () => Promise<Viewer> = cache(async () => {
  const auth = teamAuth();
  if (!auth) return localAnalyst;
  const found = await auth.api.getSession({ headers: await loginHeaders() });
  if (!found || found.user.disabledAt || !isRole(found.user.role)) return nobody;
  if (found.session.updatedAt.getTime() < idleSince(Date.now())) return nobody;
  await noteLoginUse(found.session.id);
  const { id, name, role } = found.user;
  return {
    name,
    role,
    accountId: id,
    loginId: found.session.id,
    signedInAt: found.session.createdAt.toISOString(),
    mayWrite: mayDo(role, "write records"),
  };
});
