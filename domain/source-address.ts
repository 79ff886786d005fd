import { isWebAddress } from "./web-address";

const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id)$/i;

/** Takes from an address what does not say which text it is: where its reader came from, and the place in the text. */
function withoutWay(url: URL): URL {
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  // "#!" and "#/" are paths of sites that have no other.
  if (!/^#[!/]/.test(url.hash)) url.hash = "";
  return url;
}

/**
 * The address as a source keeps it, so that it is found however the next one writes it: "https://tass.com/1?utm_source=x#top" is
 * "https://tass.com/1". Any other text, and an address that has none of this, stays as it was written.
 */
export function plainAddress(text: string): string {
  if (!isWebAddress(text)) return text;
  const written = new URL(text.trim()).href;
  const plain = withoutWay(new URL(text.trim())).href;
  return plain === written ? text : plain;
}

/**
 * The addresses under which a source may already stand in the register: with and without "www.", a slash at the end, "https"
 * and what only tells where a reader came from. [] for text that is no web address.
 */
export function sameAddresses(text: string): string[] {
  if (!isWebAddress(text)) return [];
  const url = withoutWay(new URL(text.trim()));
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  const found = ["https:", "http:"].flatMap((protocol) =>
    [host, `www.${host}`].flatMap((each) =>
      [path, `${path}/`].map((way) => `${protocol}//${each}${way}${url.search}${url.hash}`),
    ),
  );
  return [...new Set([text.trim(), ...found])];
}
