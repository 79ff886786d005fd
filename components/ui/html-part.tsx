import type { Html } from "@/domain/html";

type Props = { as: "fieldset" | "tbody" | "div"; id?: string; html: Html };

/** A part that is repeated so often that as elements it would be most of a page's cost, from HTML that is escaped by its type. */
export function HtmlPart({ as: Tag, id, html }: Props) {
  return <Tag id={id} dangerouslySetInnerHTML={{ __html: html.text }} />;
}
