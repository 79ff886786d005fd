import "server-only";
import { teamAuth } from "./auth";
import { loginHeaders } from "./login-headers";
import { logSecurity } from "./security-log";
import { currentViewer } from "./viewer";

/**
 * Ends the login of this request, here and in the register, and goes to the first page. The browser is asked to forget the pages
 * that it keeps, so that nobody goes back to one that was drawn for whoever was signed in.
 */
export async function signOut(): Promise<Response> {
  const auth = teamAuth();
  const { accountId } = await currentViewer();
  if (auth && accountId) {
    await auth.api.signOut({ headers: await loginHeaders() });
    logSecurity("logout", { account: accountId });
  }
  const headers = { location: "/", "cache-control": "no-store", "clear-site-data": '"cache"' };
  return new Response(null, { status: 303, headers });
}
