import { textProblem } from "./plain-text";

/** How many characters an address may have. */
export const longestAddress = 2000;

// Names and numbers that lead to the reader's own machine or network (RFC 6761, 6890), never to the same page for all.
const ownNames = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa)$/;
const ownNumbers =
  /^(?:0|10|127)\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:22[4-9]|2[3-5]\d)\./;
const ownSixes = /^\[(?:::|f[cd]|fe[89a-f]|ff)/;

function isOfTheWeb(hostname: string): boolean {
  const name = hostname.replace(/\.$/, "");
  // "::" begins loopback, nothing at all, and IPv4 in other clothes.
  if (name.startsWith("[")) return !ownSixes.test(name);
  if (/^[\d.]+$/.test(name)) return !ownNumbers.test(name);
  return name.includes(".") && !name.split(".").includes("") && !ownNames.test(name);
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * What keeps text from being an address that anybody can open, as one sentence, or null: another protocol, a name or
 * password within it, or a host that is only on the writer's own machine or network. A number that all can reach is one, as
 * parliaments have published under such.
 */
export function webAddressProblem(text: string): string | null {
  const unreadable = textProblem(text, longestAddress);
  if (unreadable) return unreadable;
  const url = parsed(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "")
    return "Write an address that begins with http:// or https://.";
  if (url.username !== "" || url.password !== "")
    return "Take the user name and the password out of the address: everybody would see them.";
  if (!isOfTheWeb(url.hostname))
    return "Write an address that everybody can open, with the whole name of the site, such as https://www.example.org/page.";
  return null;
}

/** Whether text is an absolute http(s) address that anybody can open: the only kind that is ever made a link. */
export function isWebAddress(text: string): boolean {
  return webAddressProblem(text) === null;
}

/** The site of an address, "mea.gov.in" for "https://www.mea.gov.in/1"; null for anything that is no address of the web. */
export function siteOf(text: string | null): string | null {
  return text && isWebAddress(text) ? new URL(text).hostname.replace(/^www\./, "") : null;
}
