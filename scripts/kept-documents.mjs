import { randomBytes } from "node:crypto";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {{ headers: [string, string | string[]][], nonce: string, parts: string[], size: number }} KeptDocument
 *   a document cut where its nonce stood
 */

const largest = 2 ** 20;
// Of the request, the connection or of how the body was sent, not of the document.
const passing = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
  "x-request-id",
]);

// Headers by which a request could have Next draw something else; browsers add none of them, proxies only those excepted.
const steering = /^(?:rsc$|next-|x-(?!forwarded-|real-ip$|request-id$))/;

/**
 * What a document is kept by, or null where none may be: only what a browser asks for as a document (Fetch Metadata) with
 * nothing that tells one reader from another. The host is part of it, since the proxy has let that host in.
 * @param {Request} request
 */
function keyOf({ method, url = "", headers }) {
  const isPlain =
    method === "GET" &&
    headers["sec-fetch-dest"] === "document" &&
    !headers.cookie &&
    !headers.authorization &&
    !headers.range &&
    !Object.keys(headers).some((name) => steering.test(name));
  return isPlain && url.length <= 2048 ? `${headers.host} ${url}` : null;
}

/**
 * Watches a response being sent and hands over the document, if it is one that may be kept.
 * @param {Response} response
 * @param {(document: KeptDocument) => void} keep
 */
function watch(response, keep) {
  /** @type {Buffer[]} */
  const chunks = [];
  const note = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (typeof chunk === "string") {
      chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8"),
      );
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end } = response;
  response.write = (/** @type {any[]} */ ...args) => {
    note(args[0], args[1]);
    return Reflect.apply(write, response, args);
  };
  let ended = false;
  response.end = (/** @type {any[]} */ ...args) => {
    note(args[0], args[1]);
    const document = ended ? null : documentOf(response, chunks);
    ended = true;
    if (document) keep(document);
    return Reflect.apply(end, response, args);
  };
}

/**
 * @param {Response} response
 * @param {Buffer[]} chunks
 * @returns {KeptDocument | null}
 */
function documentOf(response, chunks) {
  const nonce = /'nonce-([^']+)'/.exec(String(response.getHeader("content-security-policy")))?.[1];
  const isPage = String(response.getHeader("content-type")).startsWith("text/html");
  if (response.statusCode !== 200 || !isPage || !nonce || response.hasHeader("set-cookie")) return null;
  const body = Buffer.concat(chunks);
  // Where the reader has gone, or the drawing failed half way, Next ends the answer early.
  if (
    body.length > largest ||
    response.destroyed ||
    !body.toString("latin1", body.length - 7).endsWith("</html>")
  )
    return null;
  const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || passing.has(name)
      ? []
      : [
          /** @type {[string, string | string[]]} */ ([
            name,
            typeof value === "number" ? String(value) : value,
          ]),
        ],
  );
  return { headers, nonce, parts: body.toString("utf8").split(nonce), size: body.length };
}

/**
 * Sends a document with a nonce of its own, as if it had been drawn for this request.
 * @param {Response} response
 * @param {KeptDocument} document
 */
function send(response, { headers, nonce, parts }) {
  const fresh = randomBytes(16).toString("base64");
  const renewed = (/** @type {string} */ text) => text.replaceAll(nonce, fresh);
  for (const [name, value] of headers) {
    response.setHeader(name, typeof value === "string" ? renewed(value) : value.map(renewed));
  }
  response.end(parts.join(fresh));
}

/**
 * Answers from memory what was drawn before, until the state changes: a text that differs as soon as anything does that a
 * document may show; null while it is not known. Keeps at most `limit` bytes, those asked for last.
 * @param {{ state: () => string | null, limit?: number }} options
 * @returns {(request: Request, response: Response, draw: () => void) => void}
 */
export function keepDocuments({ state, limit = 64 * 2 ** 20 }) {
  /** @type {Map<string, KeptDocument>} */
  const kept = new Map();
  /** @type {string | null} */
  let of = null;
  let size = 0;

  const forget = (/** @type {string} */ key) => {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return (request, response, draw) => {
    const key = keyOf(request);
    const now = key === null ? null : state();
    if (key === null || now === null) return draw();
    if (of !== now) {
      kept.clear();
      size = 0;
      of = now;
    }
    const found = kept.get(key);
    if (found) {
      kept.delete(key);
      kept.set(key, found);
      return send(response, found);
    }
    watch(response, (document) => {
      if (of !== now) return; // something changed while it was drawn
      forget(key);
      kept.set(key, document);
      size += document.size;
      for (const oldest of kept.keys()) {
        if (size <= limit) break;
        forget(oldest);
      }
    });
    draw();
  };
}
