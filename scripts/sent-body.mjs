import { IncomingMessage } from "node:http";
import { bodyLimitOf, tooLong } from "./body-limit.mjs";
import { formRefusal } from "./sent-form.mjs";

/**
 * @typedef {import("./refusal-answer.mjs").Refusal} Refusal
 * @typedef {{ request: IncomingMessage } | { refusal: Refusal } | null} Taken null when the sender has gone
 */

/** How much is held of all bodies on their way, in bytes: a few large files at once, and a thousand forms. */
const mostHeld = 128 * 2 ** 20;
// How long the rest of a refused body is thrown away: a connection closed at once would take the answer with it.
const patience = 2000;
let held = 0;

/**
 * Takes in what is sent with a request, counting bytes as they come, and gives a request with the whole body to be read. A
 * body longer than its address takes is refused at the byte that is too much, whatever it said of its length; nothing
 * of it is kept, and what still comes is read no more.
 * @param {IncomingMessage} request
 * @param {string} pathname
 * @param {number} [most] how many bytes may be held of all bodies on their way
 * @returns {Promise<Taken>}
 */
export async function takeBody(request, pathname, most = mostHeld) {
  const { headers } = request;
  const length = Number(headers["content-length"] ?? 0);
  if (length === 0 && headers["transfer-encoding"] === undefined) {
    const refusal = await formRefusal(request, pathname, Buffer.alloc(0));
    return refusal ? { refusal } : { request };
  }
  const limit = bodyLimitOf(pathname);
  const body = length > limit ? tooLong(pathname) : await collect(request, pathname, limit, most);
  if (body === null) return null;
  if (!Buffer.isBuffer(body)) {
    throwAwayRest(request);
    return { refusal: body };
  }
  const refusal = await formRefusal(request, pathname, body);
  return refusal ? { refusal } : { request: copyOf(request, body) };
}

/**
 * @param {IncomingMessage} request
 * @param {string} pathname
 * @param {number} limit
 * @param {number} most
 * @returns {Promise<Buffer | Refusal | null>}
 */
function collect(request, pathname, limit, most) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    const settle = (/** @type {Buffer | Refusal | null} */ outcome) => {
      held -= size;
      size = 0;
      request.off("data", take).off("end", finish).off("close", leave);
      resolve(outcome);
    };
    const take = (/** @type {Buffer} */ chunk) => {
      size += chunk.length;
      held += chunk.length;
      if (size > limit) return settle(tooLong(pathname));
      if (held > most) return settle(busy);
      chunks.push(chunk);
    };
    const finish = () => settle(Buffer.concat(chunks));
    const leave = () => settle(null);
    request
      .on("data", take)
      .on("end", finish)
      .on("close", leave)
      .on("error", () => {});
  });
}

/** @type {Refusal} */
const busy = {
  status: 503,
  sentence: "Too much is being sent to the register at this moment, so nothing was saved. Try again soon.",
  retryAfter: 10,
};

/** @param {IncomingMessage} request */
function throwAwayRest(request) {
  const close = setTimeout(() => request.socket.destroy(), patience);
  request.on("error", () => {}).once("end", () => clearTimeout(close));
  request.once("close", () => clearTimeout(close)).resume();
}

/**
 * The same request with its body all there: a stream that was read cannot be read again.
 * @param {IncomingMessage} request
 * @param {Buffer} body
 */
function copyOf(request, body) {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.headers = { ...headers, "content-length": String(body.length) };
  // Its length is known now, and Next would take a body with both for one of unknown length.
  delete copy.headers["transfer-encoding"];
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
