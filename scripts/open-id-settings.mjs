import { loopback } from "./app-url.mjs";
import { SettingError } from "./setting-error.mjs";

/**
 * An OpenID Connect provider by which people may sign in besides: its issuer exactly as it names itself, our client with it, and
 * its name on the button.
 * @typedef {{ issuer: string, clientId: string, clientSecret: string, name: string }} OpenIdProvider
 */

/**
 * Reads OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME: null while none of the first three is set, a SettingError
 * where one of them is missing or the issuer is none: https, without query or fragment (OpenID Connect Discovery 1.0, 2).
 * Plain http is for a provider on this machine alone.
 * @param {Record<string, string | undefined>} env
 * @returns {OpenIdProvider | null}
 */
export function readOpenIdProvider({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }) {
  const named = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET };
  const missing = Object.entries(named).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === 3) return null;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) {
    throw new SettingError(
      `${missing.join(" and ")} must be set too: signing in by an OpenID provider needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.`,
    );
  }
  const refuse = (/** @type {string} */ why) =>
    new SettingError(
      `OIDC_ISSUER is ${JSON.stringify(OIDC_ISSUER)}, but ${why}, such as https://login.example.org.`,
    );
  const url = URL.canParse(OIDC_ISSUER) ? new URL(OIDC_ISSUER) : null;
  if (!url || !/^https?:\/\//i.test(OIDC_ISSUER)) throw refuse("it must be the whole address of the issuer");
  if (url.username || url.password || /[?#@\\\s]/.test(OIDC_ISSUER)) {
    throw refuse("it must be an address without login, query or fragment");
  }
  if (url.protocol !== "https:" && !loopback.test(url.hostname)) {
    throw refuse(
      "who signs in is safe over https alone, except on this machine: it must be an https address",
    );
  }
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME || "your organisation",
  };
}
