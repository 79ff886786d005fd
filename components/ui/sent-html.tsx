"use client"; // takes markup over from the document, where it did not come with the data

import { useState } from "react";

export type SentTag = "fieldset" | "tbody" | "div";

/** Markup by a key of its content; without `html` it waits in the server, or stands in the document that came. */
export type SentMarkup = { key: string; html?: string };

type Props = { as: SentTag; id?: string; sent: SentMarkup };

// What came with the document is asked for again when the reader goes Back to it from a page that a script drew in its
// place. It is at most the markup of one document.
const cameWithDocument = new Map<string, string>();

function markupOfDocument(key: string): string {
  const known = cameWithDocument.get(key);
  if (known !== undefined) return known;
  const html = document.querySelector(`[data-markup="${key}"]`)?.innerHTML;
  if (html !== undefined) cameWithDocument.set(key, html);
  return html ?? "";
}

/** The markup that came without its text: in the server from what waits there, in the browser from the document. */
function foundMarkup(key: string): string {
  if (typeof document !== "undefined") return markupOfDocument(key);
  const shared = globalThis as typeof globalThis & { rapporteurHtml?: Map<string, { html: string }> };
  const waiting = shared.rapporteurHtml?.get(key);
  if (!waiting) throw new Error("A part of this page was let go before the page was drawn.");
  return waiting.html;
}

const withText = ({ key, html }: SentMarkup) => ({ key, html: html ?? foundMarkup(key) });

/** An element with this markup. React leaves what is in it alone until markup with another key is sent. */
export function SentHtml({ as: Tag, id, sent }: Props) {
  const [shown, setShown] = useState(() => withText(sent));
  if (shown.key !== sent.key) setShown(withText(sent));
  return (
    <Tag
      id={id}
      data-markup={shown.key}
      dangerouslySetInnerHTML={{ __html: shown.html }}
      suppressHydrationWarning
    />
  );
}
