import "server-only";
import { noteTokenUse } from "@/db/commands/account-keys";
import { findTokenOwner } from "@/db/queries/accounts";
import type { Role } from "@/domain/role";

/**
 * Whose token a request bears (RFC 6750, 2.1), looked up at every request; a token that only reads makes a reader of anybody.
 * "none" where it bears none, null where it bears one that is unknown, over, revoked or its owner's no more.
 */
export async function tokenViewer(
  headers: Headers,
): Promise<{ name: string; role: Role; accountId: string } | "none" | null> {
  const authorization = headers.get("authorization");
  if (authorization === null) return "none";
  const secret = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  const owner = secret ? await findTokenOwner(secret) : null;
  if (!owner) return null;
  noteTokenUse(owner.tokenId);
  const { name, accountId } = owner;
  return { name, accountId, role: owner.scope === "write" ? owner.role : "reader" };
}
