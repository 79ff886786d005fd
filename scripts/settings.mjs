import { isIP } from "node:net";
import { loopback, readAppUrl } from "./app-url.mjs";
import { readOpenIdProvider } from "./open-id-settings.mjs";
import { readSecurityContact } from "./security-contact.mjs";
import { SettingError } from "./setting-error.mjs";
import { throttleFactor } from "./throttle-factor.mjs";

/**
 * Reads the environment of a start. An empty variable counts as one that is not set. Throws a SettingError at the first
 * one that cannot be used.
 *
 * - `host`: the address to listen on, a loopback one unless APP_URL asks for team mode, which has accounts
 * - `port`: 0 for any free one
 * - `appUrl`: where a team finds the register, null in local mode
 * - `proxies`: how many reverse proxies stand in front, whose X-Forwarded-For is believed
 * - `throttle`: what the limits on how often something may be asked are multiplied by, 0 for none
 * - `securityContact`: whom to tell of a weakness, null where nobody is named
 * @param {Record<string, string | undefined>} env
 */
export function readSettings(env) {
  const appUrl = readAppUrl(env);
  if (env.TODAY && !isDay(env.TODAY)) {
    throw new SettingError(
      `TODAY is ${JSON.stringify(env.TODAY)}, but it must be a real day such as 2026-11-24.`,
    );
  }
  readOpenIdProvider(env); // its secret stays where it is; here it need only be usable
  return {
    host: readHost(env.HOST || "127.0.0.1", appUrl !== null),
    port: readPort(env.PORT || "3000"),
    appUrl,
    proxies: readProxies(env.TRUST_PROXY || "0"),
    throttle: throttleFactor(env),
    securityContact: readSecurityContact(env),
  };
}

/** @param {string} text */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * @param {string} text
 * @param {boolean} isTeam
 */
function readHost(text, isTeam) {
  const host = text.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (loopback.test(host)) return host;
  if (!isTeam) {
    throw new SettingError(
      `HOST is ${JSON.stringify(text)}, but without accounts the register listens on this machine alone: use 127.0.0.1, ::1 or localhost, or set APP_URL for a team.`,
    );
  }
  if (isIP(host)) return host;
  throw new SettingError(
    `HOST is ${JSON.stringify(text)}, but it must be an address of this machine, such as 127.0.0.1 or 0.0.0.0 for all of them.`,
  );
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new SettingError(
    `PORT is ${JSON.stringify(text)}, but a port is a whole number from 1 to 65535, or 0 for any free one.`,
  );
}

/** @param {string} text */
function readProxies(text) {
  if (/^\d$/.test(text)) return Number(text);
  throw new SettingError(
    `TRUST_PROXY is ${JSON.stringify(text)}, but it must say how many reverse proxies stand in front of the register, from 0 to 9.`,
  );
}
