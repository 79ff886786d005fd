import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import { createServer } from "node:http";
import compression from "compression";
import next from "next";
import { headersAt, headersOf } from "./answer-headers.mjs";
import { readBackupSettings } from "./backup-settings.mjs";
import { clientAddress } from "./client-address.mjs";
import { endServer } from "./ending.mjs";
import { forgetForwarding, isPlain, pathOf } from "./incoming.mjs";
import { keepDocuments } from "./kept-documents.mjs";
import { logTo, readLogLevel } from "./log-line.mjs";
import { root } from "./next-program.mjs";
import { refusalAnswer } from "./refusal-answer.mjs";
import { logRequests } from "./request-log.mjs";
import { scheduleBackups } from "./scheduled-backups.mjs";
import { takeBody } from "./sent-body.mjs";
import { SettingError } from "./setting-error.mjs";
import { readSettings } from "./settings.mjs";

// The production server: Next, with the documents that it has drawn kept in memory (docs/decisions/0007).

const started = performance.now();
const { host, port, appUrl, proxies } = settingsOrEnd();
const always = headersOf(appUrl);
const backupSettings = readBackupSettings(process.env);
const tell = logTo(readLogLevel(process.env), (line) => process.stdout.write(line));
const logRequest = logRequests(tell);
const compress = compression();
// The register is opened by the app, which shares this process but not its modules.
const shared =
  /** @type {{ rapporteurState?: () => string, rapporteurDb?: { $client: { close: () => void } } }} */ (
    globalThis
  );
// A page cannot say with which status it is answered, nor who asks: it reaches the response of its request through this.
const answering = new AsyncLocalStorage();
Object.assign(globalThis, { rapporteurAnswering: answering, rapporteurTell: tell });
const answer = keepDocuments({ state: () => shared.rapporteurState?.() ?? null });

/** @type {import("./refusal-answer.mjs").Refusal} */
const notPlain = {
  status: 400,
  sentence: "This request is not written correctly: it does not say clearly what it is for.",
};

let isEnding = false;
const server = createServer(async (request, response) => {
  const headers = headersAt(always, pathOf(request));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  logRequest(request, response);
  // The guard in the app never sees it: the Request that Next makes for it may not have this method (Fetch, 2.2.1).
  if (request.method === "TRACE") {
    response.writeHead(405, { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" });
    response.end("This address is for reading.\n");
    return;
  }
  if (!isPlain(request)) return refuse(response, notPlain, pathOf(request));
  Object.assign(response, { clientAddress: clientAddress(request, proxies) });
  forgetForwarding(request.headers);
  const draw = await ready;
  const pathname = pathOf(request);
  const taken = await takeBody(request, pathname);
  if (taken === null) return;
  if ("refusal" in taken) return refuse(response, taken.refusal, pathname);
  compress(/** @type {any} */ (request), /** @type {any} */ (response), () =>
    answer(request, response, () => answering.run(response, () => draw(taken.request, response))),
  );
});

// It listens before it can answer: pages name the port that was found, and Next asks itself at it after a form.
await once(server.listen({ host, port, exclusive: true }), "listening");
const address = server.address();
const heard = typeof address === "object" && address ? address.port : port;
process.env.PORT = String(heard);
// There are no sockets here. Next would take whatever asks for another protocol off our hands, unguarded and without an answer:
// it gets a server that nobody reaches, so that ours answers such a request like any other (RFC 9110, 7.8).
const app = next({ dev: false, dir: root, hostname: host, port: heard, httpServer: createServer() });
const ready = app.prepare().then(() => app.getRequestHandler());
await ready;
// Only now: the app has opened the register, and migrated it where it was of an earlier release.
const backups = backupSettings && scheduleBackups(backupSettings, { tell });
Object.assign(globalThis, { rapporteurBackups: backups?.state });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, end);
console.log(`- Local: http://${host.includes(":") ? `[${host}]` : host}:${heard}`);
console.log(`Ready in ${Math.round(performance.now() - started)} ms`);

/**
 * @param {import("node:http").ServerResponse} response
 * @param {import("./refusal-answer.mjs").Refusal} refusal
 * @param {string} pathname
 */
function refuse(response, refusal, pathname) {
  const { status, headers, body } = refusalAnswer(refusal, pathname);
  response.writeHead(status, headers).end(body);
}

/** Answers what has been asked, but no longer than suits a supervisor that waits 5 seconds, closes the register and ends. */
function end() {
  if (isEnding) return; // a signal from a terminal comes twice: to us, and passed on by who started us
  isEnding = true;
  backups?.stop();
  endServer(server, {
    most: 4500,
    ended: (isTidy) => {
      shared.rapporteurDb?.$client.close();
      tell(isTidy ? "info" : "warn", "end", { isTidy });
      process.exit(0);
    },
  });
}

/** The settings; a process that is started by a container or by systemd says in one sentence why it cannot be. */
function settingsOrEnd() {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
