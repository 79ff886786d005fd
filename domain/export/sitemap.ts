import { escapeHtml } from "../html-text";

/** Most addresses that one sitemap may hold is 50,000 (sitemaps.org, 0.9); records that were removed count too. */
export const sitemapSize = 45_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemap of sitemaps, from their whole addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>`);
  return `${head}<sitemapindex ${namespace}>\n${entries.join("\n")}\n</sitemapindex>\n`;
}

/** A sitemap of pages, from their whole addresses and the instants of their last change. */
export function sitemap(pages: readonly { address: string; updatedAt: string }[]): string {
  const entries = pages.map(
    ({ address, updatedAt }) => `<url><loc>${escapeHtml(address)}</loc><lastmod>${updatedAt}</lastmod></url>`,
  );
  return `${head}<urlset ${namespace}>\n${entries.join("\n")}\n</urlset>\n`;
}
