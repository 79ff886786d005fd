import "server-only";
import { headers } from "next/headers";
import { readReturnAddress } from "@/domain/return-address";
import { teamAuth } from "./auth";
import { openIdProvider } from "./open-id";

/** Sends the reader to the OpenID provider, to come back to `next`; 404 where the settings name none. */
export async function openIdRedirect(next: string | null): Promise<Response> {
  const auth = teamAuth();
  if (!auth || !openIdProvider()) return new Response("Not found\n", { status: 404 });
  const { url } = await auth.api.signInSocial({
    body: {
      provider: "oidc",
      callbackURL: readReturnAddress(next),
      errorCallbackURL: "/sign-in",
      disableRedirect: true,
    },
    headers: await headers(),
  });
  if (!url)
    return new Response("The provider cannot be reached. Sign in with your password.\n", { status: 502 });
  return new Response(null, { status: 302, headers: { location: url, "cache-control": "no-store" } });
}
