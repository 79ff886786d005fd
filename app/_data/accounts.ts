import "server-only";
import { connection } from "next/server";
import { findLink, isUnclaimed, listAccounts, listOpenLinks } from "@/db/queries/accounts";
import { listIdentities, listLogins, listPasskeys, listTokens } from "@/db/queries/own-account";

/** Whether there are accounts at all, and whether nobody has made the first one. */
export async function loadSetupState(): Promise<{ isTeam: boolean; isUnclaimed: boolean }> {
  await connection();
  const isTeam = Boolean(process.env.APP_URL);
  return { isTeam, isUnclaimed: isTeam && (await isUnclaimed()) };
}

/** What a link is for; null where it is spent, over or unknown. */
export async function loadLink(secret: string): Promise<Awaited<ReturnType<typeof findLink>>> {
  await connection();
  return secret ? findLink(secret) : null;
}

/** What somebody's own settings show. */
export async function loadOwnAccount(accountId: string) {
  await connection();
  const [logins, tokens, passkeys, identities] = await Promise.all([
    listLogins(accountId),
    listTokens(accountId),
    listPasskeys(accountId),
    listIdentities(accountId),
  ]);
  return { logins, tokens, passkeys, identities };
}

/** Everybody and the links that wait for somebody: for maintainers alone. */
export async function loadPeople() {
  await connection();
  const [people, links] = await Promise.all([listAccounts(), listOpenLinks()]);
  return { people, links };
}
