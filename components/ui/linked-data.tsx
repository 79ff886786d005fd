/** Facts for search engines as JSON-LD. No "<" is left in it, so that no text can end the element (HTML, 4.12.1.3). */
export function LinkedData({ data }: { data: object }) {
  const html = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
