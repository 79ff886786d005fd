import { bareContentPolicy } from "./answer-headers.mjs";
import { refusalStyle, refusalStylePolicy } from "./refusal-style.mjs";

/**
 * An answer given instead of the page: an HTTP status and one sentence for the person who reads it, with no word of the
 * request in it. `advice` says what can be done about it, where the form stands at this address; `allow` are the methods that the address takes, where that is the reason; `retryAfter` the seconds to wait.
 * @typedef {{ status: 400 | 403 | 404 | 405 | 410 | 413 | 421 | 429 | 503, sentence: string, advice?: string, allow?: string, retryAfter?: number }} Refusal
 */

/** @type {Record<Refusal["status"], string>} */
const titles = {
  400: "This cannot be read",
  403: "This change was refused",
  404: "There is no such file",
  405: "This cannot be done here",
  410: "This file was taken off",
  413: "This is too long",
  421: "This register is not for this address",
  429: "Please wait",
  503: "The register is busy",
};

/**
 * A refusal as a program reads it under /api (RFC 9457), and as a small page everywhere else.
 * @param {Refusal} refusal
 * @param {string} path
 * @returns {{ status: number, headers: Record<string, string>, body: string }}
 */
export function refusalAnswer({ status, sentence, advice, allow, retryAfter }, path) {
  const problem = path.startsWith("/api/");
  return {
    status,
    headers: {
      "Content-Type": problem ? "application/problem+json" : "text/html; charset=utf-8",
      "Content-Security-Policy": `${bareContentPolicy}; ${refusalStylePolicy}`,
      "Cache-Control": "no-store",
      ...(allow && { Allow: allow }),
      ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
    },
    body: problem
      ? JSON.stringify({ type: "about:blank", title: titles[status], status, detail: sentence })
      : page(titles[status], sentence, advice),
  };
}

/**
 * Title and sentence are our own words, never those of a request: nothing needs escaping.
 * @param {string} title
 * @param {string} sentence
 * @param {string} [advice]
 */
function page(title, sentence, advice) {
  const further = advice ? `<p>${advice}</p><p><a href="">Open an empty form</a></p>` : "";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Rapporteur</title>
<style>${refusalStyle}</style>
<main><h1>${title}</h1><p>${sentence}</p>${further}<p><a href="/">Go to the timeline</a></p></main>
</html>
`;
}
