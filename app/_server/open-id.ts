import "server-only";
import { type OpenIdProvider, readOpenIdProvider } from "@/scripts/open-id-settings.mjs";

/** The OpenID Connect provider that the settings name; null for none. The start has refused what cannot be used. */
export function openIdProvider(): OpenIdProvider | null {
  return readOpenIdProvider(process.env);
}
