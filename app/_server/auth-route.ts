import "server-only";
import { teamAuth } from "./auth";
import { clientAddress } from "./client-address";
import { openIdFault } from "./open-id-sign-in";
import { refusalResponse } from "./refusal-response";
import { logSecurity } from "./security-log";
import { throttleRefusal } from "./throttle";
import { currentViewer } from "./viewer";

// Everything else that better-auth could answer is done by pages of our own, or not at all.
const open = new Set([
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "GET /callback/oidc",
]);

/** Answers what a script or an OpenID provider asks of better-auth; 404 for whatever is not needed, and in local mode. */
export async function answerAuth(request: Request): Promise<Response> {
  const auth = teamAuth();
  const { pathname } = new URL(request.url);
  const path = pathname.replace(/^\/api\/auth/, "");
  if (!auth || !open.has(`${request.method} ${path}`)) return new Response("Not found\n", { status: 404 });
  const refusal = await throttleRefusal("search", clientAddress());
  if (refusal) return refusalResponse(refusal, pathname);
  const fault = path === "/callback/oidc" ? await openIdFault() : null;
  if (fault) return fault;
  const answer = await auth.handler(request);
  if (path.startsWith("/passkey/verify-") && !answer.ok) logSecurity("login refused", { reason: "passkey" });
  if (path === "/passkey/verify-registration" && answer.ok) {
    logSecurity("passkey added", { account: (await currentViewer()).accountId });
  }
  answer.headers.set("cache-control", "no-store");
  return answer;
}
