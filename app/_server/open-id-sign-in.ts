import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { readReturnAddress } from "@/domain/return-address";
import { teamAuth } from "./auth";
import { openIdProvider } from "./open-id";
import { logSecurity } from "./security-log";

/**
 * Sends whoever cannot be signed in back to the page of the login, which says why; null where the provider may be believed. Its
 * discovery document must name the configured issuer (OpenID Connect Discovery 1.0, 4.3), against which better-auth then holds
 * the ID token (OpenID Connect Core 1.0, 3.1.3.7).
 */
export async function openIdFault(): Promise<Response | null> {
  const known = (await teamAuth()?.$context)?.socialProviders.find(({ id }) => id === "oidc");
  const isRight = known && "issuer" in known && known.issuer === openIdProvider()?.issuer;
  if (isRight) return null;
  const reason = known ? "issuer" : "unreachable";
  logSecurity("login refused", { reason: `provider: ${reason}` });
  return goTo(`/sign-in?error=${reason}`);
}

const goTo = (location: string) =>
  new Response(null, { status: 302, headers: { location, "cache-control": "no-store" } });

/** Whether somebody is sent here by a page of another site, by Fetch Metadata: nobody is to be signed in without a wish. */
const isSentByOthers = (asked: Headers) =>
  /^(?:cross-site|same-site)$/.test(asked.get("sec-fetch-site") ?? "");

/**
 * Sends the reader to the OpenID provider, to come back to `next`; whom another site sends, to the page of the login, whose link
 * they may follow. 404 where the settings name no provider.
 */
export async function openIdRedirect(next: string | null): Promise<Response> {
  const auth = teamAuth();
  if (!auth || !openIdProvider()) return new Response("Not found\n", { status: 404 });
  const asking = await headers();
  if (isSentByOthers(asking)) return goTo("/sign-in");
  const request = {
    body: {
      provider: "oidc",
      callbackURL: readReturnAddress(next),
      errorCallbackURL: "/sign-in",
      disableRedirect: true,
    },
    headers: asking,
  };
  // Asking first looks once more for a provider that could not be reached before.
  const asked = await auth.api.signInSocial(request).catch((error: unknown) => {
    if (isAPIError(error)) return null;
    throw error;
  });
  return (await openIdFault()) ?? goTo(asked?.url ?? "/sign-in?error=unreachable");
}
