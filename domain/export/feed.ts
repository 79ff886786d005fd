import { type Html, html } from "../html";
import { ignoredSentence } from "../ignored-parameter";
import { printable } from "../plain-text";
import type { RevisionEntry } from "../revision";
import type { IgnoredParameter } from "../session-filters";
import { changeAddress, changeHtml, changeId, changeTitle } from "./change-entry";

/** What a feed is called, which of its filters counted for nothing, and where it and the list of the same sessions stand. */
export type FeedHead = {
  name: string;
  ignored: IgnoredParameter[];
  address: string;
  listAddress: string;
};

// The format wants a date also where nothing has changed yet.
const never = "1970-01-01T00:00:00.000Z";

const subtitle = "What was added and changed in the register, by the day of the change.";

const entryOf = (entry: RevisionEntry, origin: string): Html => html`
<entry>
<id>${changeId(entry)}</id>
<title>${printable(changeTitle(entry))}</title>
<updated>${entry.at}</updated>
<published>${entry.at}</published>
<author><name>${printable(entry.author).trim() || "not named"}</name></author>
<link rel="alternate" type="text/html" href="${changeAddress(entry, origin)}"/>
<content type="html">${printable(changeHtml(entry))}</content>
</entry>`;

/**
 * Changes, newest first, as an Atom feed (RFC 4287), one entry each. What XML 1.0 forbids is taken out of every text, as one such
 * character breaks the whole feed; what `html` escapes for a page is escaped for XML as well. `origin` is the address of the
 * register, without a slash behind it.
 */
export function changesAsFeed(entries: readonly RevisionEntry[], head: FeedHead, origin: string): string {
  const about = [subtitle, ignoredSentence(head.ignored)].filter(Boolean).join(" ");
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${head.address}</id>
<title>${printable(`Changes: ${head.name}`)}</title>
<subtitle>${printable(about)}</subtitle>
<updated>${entries[0]?.at ?? never}</updated>
<author><name>Rapporteur</name></author>
<generator>Rapporteur</generator>
<link rel="self" type="application/atom+xml" href="${head.address}"/>
<link rel="alternate" type="text/html" href="${head.listAddress}"/>${entries.map((entry) => entryOf(entry, origin))}
</feed>
`.text;
}
