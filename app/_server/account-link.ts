import "server-only";
import { currentViewer } from "./viewer";

/** Where the header leads about accounts and what it says: to the login, or to the settings of who is signed in; null in local mode. */
export async function accountLink(): Promise<{ href: string; text: string } | null> {
  if (!process.env.APP_URL) return null;
  const { accountId, name } = await currentViewer();
  return accountId ? { href: "/settings", text: name } : { href: "/sign-in", text: "Sign in" };
}
