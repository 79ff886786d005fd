import "server-only";
import type { AccountLink } from "@/components/frame/account-links";
import { currentViewer } from "./viewer";

/** Where the header leads about accounts and what it says: to the login, or to the settings of who is signed in; null in local mode. */
export async function accountLink(): Promise<AccountLink | null> {
  if (!process.env.APP_URL) return null;
  const { accountId, name } = await currentViewer();
  return accountId
    ? { href: "/settings", text: name, isMember: true }
    : { href: "/sign-in", text: "Sign in", isMember: false };
}
