import { SettingError } from "./setting-error.mjs";

/** How much is written to the log, from nothing to every request. */
const levels = /** @type {const} */ (["none", "error", "warn", "info"]);

/** @typedef {"error" | "warn" | "info"} Level */

/**
 * Reads LOG_LEVEL: "info" (every request; the default), "warn" (those refused or failed), "error" (those failed) or "none".
 * Throws a SettingError at any other word.
 * @param {Record<string, string | undefined>} env
 */
export function readLogLevel(env) {
  const level = levels.find((each) => each === (env.LOG_LEVEL || "info"));
  if (level) return level;
  throw new SettingError(
    `LOG_LEVEL is ${JSON.stringify(env.LOG_LEVEL)}, but it must be one of ${levels.join(", ")}.`,
  );
}

/**
 * What the log says of an address: its path without the query, where people's words and names may stand; so no slug of a
 * person, and nothing behind the addresses by which somebody signs in.
 * @param {string} url
 */
export function loggedPath(url) {
  const path = (url.split(/[?#]/, 1)[0] ?? "").slice(0, 300);
  return path
    .replace(/^((?:\/api\/v\d+)?\/people\/)[^/]+/, "$1*")
    .replace(/^(\/(?:sign-in|setup|invite|api\/auth)\/).*/, "$1*");
}

/**
 * The level of an answered request.
 * @param {number} status
 * @returns {Level}
 */
export function levelOf(status) {
  return status >= 500 ? "error" : status >= 400 ? "warn" : "info";
}

/**
 * Writes lines of JSON, one for each event, up to a level: when, how grave, what, and its words.
 * @param {(typeof levels)[number]} upTo
 * @param {(line: string) => void} write
 * @returns {(level: Level, event: string, words: Record<string, unknown>) => void}
 */
export function logTo(upTo, write) {
  const most = levels.indexOf(upTo);
  return (level, event, words) => {
    if (levels.indexOf(level) > most) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...words })}\n`);
  };
}
