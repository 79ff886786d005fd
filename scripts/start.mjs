import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";
import { readBackupSettings } from "./backup-settings.mjs";
import { ensureBuild } from "./current-build.mjs";
import { listening } from "./listening.mjs";
import { readLogLevel } from "./log-line.mjs";
import { serverProgram, startNext, startProgram } from "./next-program.mjs";
import { SettingError } from "./setting-error.mjs";
import { readSettings } from "./settings.mjs";

process.exitCode = await start(process.argv.includes("--dev"));

/** @param {boolean} development */
async function start(development) {
  try {
    const settings = readSettings(process.env);
    readBackupSettings(process.env);
    readLogLevel(process.env);
    await claimPort(settings.host, settings.port);
    const built = development ? 0 : await ensureBuild();
    return built || (await serve(development, settings));
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/**
 * Asks for the port and gives it back: a start that cannot succeed says so before it builds.
 * @param {string} host
 * @param {number} port
 */
async function claimPort(host, port) {
  const probe = createServer();
  try {
    await once(probe.listen({ host, port, exclusive: true }), "listening");
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "EADDRINUSE") {
      throw new SettingError(
        `Port ${port} is already in use on ${host}: stop what uses it, or set PORT to another.`,
      );
    }
    throw new SettingError(`The register cannot listen on ${host}, port ${port} (${code}).`);
  }
  await once(probe.close(), "close");
}

/**
 * @param {boolean} development
 * @param {ReturnType<typeof readSettings>} settings
 */
async function serve(development, { host, port, appUrl }) {
  const env = { HOST: host, PORT: String(port) };
  const { child, ended } = development
    ? startNext(["dev", "-H", host, "-p", env.PORT], env)
    : startProgram([serverProgram], { ...env, NODE_ENV: "production" });
  let failed = false;
  listening(child).then(
    async (address) => {
      failed = !(await isHealthy(address));
      if (!failed) return console.log(`Rapporteur is at ${appUrl?.origin ?? address}`);
      console.error(
        "The register could not be opened, so the server was stopped; the reason is printed above.",
      );
      child.kill();
    },
    () => {}, // its own words are printed above, and its code is ours
  );
  const code = await ended;
  return failed ? 1 : code;
}

/**
 * Whether the register was opened: the first answer waits for its migrations and its first filling. It is asked by a
 * loopback name, the only one besides that of APP_URL by which it tells its health, at whatever address it listens.
 * @param {string} address
 */
async function isHealthy(address) {
  const { hostname, port } = new URL(address);
  const everywhere = ["0.0.0.0", "[::]"].includes(hostname);
  const host = everywhere ? "127.0.0.1" : hostname.replace(/[[\]]/g, "");
  const request = get({ host, port, path: "/api/health", headers: { Host: "localhost" } });
  const [answer] = await once(request, "response").catch(() => []);
  answer?.resume();
  return answer?.statusCode === 200;
}
