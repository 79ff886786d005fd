import "server-only";
import { cache } from "react";
import type { SentMarkup } from "./sent-html";

// A page's markup crosses twice: once as HTML, and once more in the data from which React takes the page over. Markup
// that no script touches need not: it waits here, in the process that draws both, until the document has been sent.

type Waiting = { html: string; requests: number };

const shared = globalThis as typeof globalThis & { rapporteurHtml?: Map<string, Waiting> };
shared.rapporteurHtml ??= new Map();
const waiting = shared.rapporteurHtml;

/** The keys of what one request keeps apart; null as long as its markup goes with the data. */
const ofRequest = cache((): { keys: string[] | null } => ({ keys: null }));

/**
 * From here on, the markup of this request's `HtmlPart`s is left out of the data. Only for a request that is answered with
 * a document. Returns what must be called once that has been sent.
 */
export function keepMarkupApart(): () => void {
  const request = ofRequest();
  const keys = request.keys ?? [];
  request.keys = keys;
  return () => {
    for (const key of keys.splice(0)) {
      const kept = waiting.get(key);
      if (!kept) continue;
      kept.requests -= 1;
      if (kept.requests === 0) waiting.delete(key);
    }
  };
}

/** A key that other markup does not share, but for one chance in some billions (Java's String.hashCode, and the length). */
function keyOf(html: string): string {
  let hash = 0;
  for (let i = 0; i < html.length; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0;
  return `${html.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** Markup as its element needs it: with its text, or, where the request keeps that apart, by its key alone. */
export function sentMarkup(html: string): SentMarkup {
  const key = keyOf(html);
  const { keys } = ofRequest();
  if (!keys) return { key, html };
  const kept = waiting.get(key) ?? { html, requests: 0 };
  kept.requests += 1;
  waiting.set(key, kept);
  keys.push(key);
  return { key };
}
