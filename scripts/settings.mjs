/** A setting that cannot be used; its message is one sentence for the person who starts the register. */
export class SettingError extends Error {}

/**
 * Reads the environment of a start in local mode. An empty variable counts as one that is not set.
 * Throws a SettingError at the first one that cannot be used.
 * @param {Record<string, string | undefined>} env
 * @returns {{ host: string, port: number }} the loopback address to listen on, and the port, 0 for any free one
 */
export function readSettings(env) {
  if (env.APP_URL) {
    throw new SettingError(
      "APP_URL asks for team mode, which needs accounts, and this release has none: unset APP_URL to run the register on this machine alone.",
    );
  }
  if (env.TODAY && !isDay(env.TODAY)) {
    throw new SettingError(
      `TODAY is ${JSON.stringify(env.TODAY)}, but it must be a real day such as 2026-11-24.`,
    );
  }
  return { host: readHost(env.HOST || "127.0.0.1"), port: readPort(env.PORT || "3000") };
}

/** @param {string} text */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** @param {string} text */
function readHost(text) {
  const host = text.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (host === "localhost" || host === "::1" || /^127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(host))
    return host;
  throw new SettingError(
    `HOST is ${JSON.stringify(text)}, but without accounts the register listens on this machine alone: use 127.0.0.1, ::1 or localhost.`,
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
