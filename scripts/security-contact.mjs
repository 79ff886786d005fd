import { SettingError } from "./setting-error.mjs";

/**
 * Whom to tell of a weakness, as an address for security.txt (RFC 9116, 2.5.3): SECURITY_CONTACT, which may be an e-mail
 * address or an address of a page; null while it is not set. Throws a SettingError where it is neither.
 * @param {Record<string, string | undefined>} env
 * @returns {string | null}
 */
export function readSecurityContact({ SECURITY_CONTACT: text }) {
  if (!text) return null;
  const address = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text) ? `mailto:${text}` : text;
  const url = URL.canParse(address) && !/[\s\p{Cc}]/u.test(address) ? new URL(address) : null;
  const isReachable = url?.protocol === "mailto:" ? url.pathname.includes("@") : url?.protocol === "https:";
  if (url && isReachable) return url.href;
  throw new SettingError(
    `SECURITY_CONTACT is ${JSON.stringify(text)}, but it must be an e-mail address or an https address.`,
  );
}
