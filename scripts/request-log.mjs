import { randomBytes } from "node:crypto";
import { levelOf, loggedPath } from "./log-line.mjs";

/**
 * Gives each request an id, which its answer carries as X-Request-Id, and tells the log when it is over. The id is made here
 * and never taken from a request, so nobody can put words of their own into the log.
 * @param {(level: import("./log-line.mjs").Level, event: string, words: Record<string, unknown>) => void} tell
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => string} the id
 */
export function logRequests(tell) {
  return (request, response) => {
    const began = performance.now();
    const id = randomBytes(8).toString("hex");
    response.setHeader("X-Request-Id", id);
    response.once("close", () => {
      const { method, url = "" } = request;
      const ms = Math.round((performance.now() - began) * 10) / 10;
      // Who went away before the answer was whole was not answered with the status that stood ready.
      const status = response.writableFinished ? response.statusCode : 499;
      tell(levelOf(status), "request", { id, method, path: loggedPath(url), status, ms });
    });
    return id;
  };
}
