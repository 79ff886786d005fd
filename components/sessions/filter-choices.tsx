import { HtmlPart } from "@/components/ui/html-part";
import type { Facet } from "@/domain/facet";
import { facetHtml } from "./facet-html";

/** The choices of one filter as checkboxes under its name. */
export function FilterChoices({ facet, here }: { facet: Facet; here: string }) {
  return <HtmlPart as="fieldset" id={`filter-${facet.name}`} html={facetHtml(facet, here)} />;
}
