import "server-only";
import type { Actor } from "@/db/deciding";
import { currentViewer } from "./viewer";

/** The viewer as commands about accounts want them; null for whoever is not signed in, and in local mode. */
export async function currentActor(): Promise<(Actor & { loginId: string }) | null> {
  const { accountId, loginId, signedInAt: provedAt, name, role } = await currentViewer();
  return accountId && loginId && provedAt && role
    ? { accountId, loginId, author: name, role, provedAt }
    : null;
}
