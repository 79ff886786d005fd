import { isWebAddress } from "./web-address";

const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id)$/i;

/**
 * The addresses under which a source may already stand in the register: with and without "www.", a slash at the end, "https"
 * and what only tells where a reader came from. [] for text that is no web address.
 */
export function sameAddresses(text: string): string[] {
  if (!isWebAddress(text)) return [];
  const url = new URL(text.trim());
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  const found = ["https:", "http:"].flatMap((protocol) =>
    [host, `www.${host}`].flatMap((each) =>
      [path, `${path}/`].map((way) => `${protocol}//${each}${way}${url.search}`),
    ),
  );
  return [...new Set([text.trim(), ...found])];
}
