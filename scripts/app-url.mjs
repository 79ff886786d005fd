import { SettingError } from "./setting-error.mjs";

/**
 * The address at which a register for a team is reached, as browsers write it in Origin and Host.
 * @typedef {{ origin: string, host: string, isSecure: boolean }} AppUrl
 */

/** Addresses of this machine itself, and its name for itself; IPv6 as it stands in an address or without brackets. */
export const loopback = /^(?:localhost|127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|\[::1\]|::1)$/i;

/**
 * Reads APP_URL, which turns on team mode: null while it is not set, a SettingError where no browser could use it. A path
 * is refused because pages are at the root, and plain http because a login could be read on its way.
 * @param {Record<string, string | undefined>} env
 * @returns {AppUrl | null}
 */
export function readAppUrl({ APP_URL: text }) {
  if (!text) return null;
  const refuse = (/** @type {string} */ why) =>
    new SettingError(`APP_URL is ${JSON.stringify(text)}, but ${why}, such as https://register.example.org.`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:\/\//i.test(text)) throw refuse("it must be the whole address of the register");
  if (url.href !== `${url.origin}/` || /[?#@\\\s]/.test(text)) {
    throw refuse("it must be a scheme and a host without login, path or query");
  }
  if (url.protocol !== "https:" && !loopback.test(url.hostname)) {
    throw refuse("logins are safe over https alone, except on this machine: it must be an https address");
  }
  return { origin: url.origin, host: url.host, isSecure: url.protocol === "https:" };
}
