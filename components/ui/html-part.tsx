import type { Html } from "@/domain/html";
import { sentMarkup } from "./html-apart";
import { SentHtml, type SentTag } from "./sent-html";

type Props = { as: SentTag; id?: string; html: Html };

/** A part that is repeated so often that as elements it would be most of a page's cost, from HTML that is escaped by its type. */
export function HtmlPart({ as, id, html }: Props) {
  return <SentHtml as={as} id={id} sent={sentMarkup(html.text)} />;
}
