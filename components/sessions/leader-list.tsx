import { HtmlPart } from "@/components/ui/html-part";
import type { Appearance } from "@/domain/appearance";
import { leadersHtml } from "./leaders-html";

/** Those who led a session, for a table cell that is made of elements. */
export function leaderList(leaders: readonly Appearance[], query: string | null) {
  return <HtmlPart as="div" html={leadersHtml(leaders, query)} />;
}
