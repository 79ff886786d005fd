import "server-only";

/** An OpenID Connect provider by which people may sign in besides: its issuer, our client with it, and its name on the button. */
export type OpenIdProvider = { issuer: string; clientId: string; clientSecret: string; name: string };

/** The provider that the settings name (OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME); null for none. */
export function openIdProvider(): OpenIdProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = process.env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    issuer: OIDC_ISSUER.replace(/\/$/, ""),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME || "your organisation",
  };
}
