import "server-only";
import { noteTokenUse } from "@/db/commands/account-keys";
import { findTokenOwner } from "@/db/queries/accounts";
import type { Role } from "@/domain/role";
import { logSecurity } from "./security-log";
import { currentViewer } from "./viewer";

/** Who asks something of the interface. `tokenId` is that of a good token, `isRefused` says that a token was sent that is none. */
export type InterfaceViewer = {
  name: string;
  role: Role | null;
  accountId: string | null;
  tokenId: string | null;
  isRefused: boolean;
};

/** Whoever asks something of the interface as the author of what they write. */
export function authorOf({ name, accountId, role }: InterfaceViewer) {
  return { author: name, accountId, role };
}

/**
 * Who asks something of the interface: the owner of the token that the request bears (RFC 6750, 2.1), looked up every time, with
 * a reader's role where the token only reads, and nobody where it is unknown, over, revoked or its owner's no more; without a
 * token the viewer of any page. Pages themselves take no tokens.
 */
export async function interfaceViewer(headers: Headers): Promise<InterfaceViewer> {
  const authorization = headers.get("authorization") ?? "";
  if (!/^Bearer\b/i.test(authorization) || !process.env.APP_URL) {
    const { name, role, accountId } = await currentViewer();
    return { name, role, accountId, tokenId: null, isRefused: false };
  }
  const secret = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  const owner = secret ? await findTokenOwner(secret) : null;
  if (!owner) {
    logSecurity("token refused");
    return { name: "reader", role: null, accountId: null, tokenId: null, isRefused: true };
  }
  await noteTokenUse(owner.tokenId);
  const { name, accountId, tokenId } = owner;
  const role = owner.scope === "write" ? owner.role : "reader";
  return { name, accountId, tokenId, role, isRefused: false };
}
