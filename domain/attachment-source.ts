import type { Session } from "./session";

/** The sources that an attachment of a session can be said to come from, each once: those that it cites, and those in use. */
export function citedSources({ citations, attachments }: Session): { slug: string; name: string }[] {
  const cited = citations.map(({ source: { slug, publisher, title } }) => ({
    slug,
    name: [publisher, title].filter(Boolean).join(", "),
  }));
  const used = attachments.flatMap(({ source }) => source ?? []);
  return [...new Map([...cited, ...used].map((source) => [source.slug, source])).values()];
}
