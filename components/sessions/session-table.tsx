import { HtmlPart } from "@/components/ui/html-part";
import { formatPartialDate } from "@/domain/date-text";
import { type Html, html } from "@/domain/html";
import type { SessionSummary } from "@/domain/session";
import type { Sort } from "@/domain/session-filters";
import { type SessionSection, sessionSections } from "@/domain/session-sections";
import { sessionRowHtml } from "./session-row-html";

type Props = { rows: SessionSummary[]; sort: Sort; today: string; query?: string | null; caption: string };

function sectionTitle({ kind, rows }: SessionSection<SessionSummary>, today: string): string {
  switch (kind) {
    case "upcoming":
      return "Upcoming and under way";
    case "past":
      return `Past · today is ${formatPartialDate(today)}`;
    case "undated":
      return "Date not known";
    case "group":
      return rows[0]?.group.path.map(({ acronym, name }) => acronym ?? name).join(" › ") ?? "";
  }
}

function sectionHtml(section: SessionSection<SessionSummary>, today: string, query: string | null): Html {
  const title = sectionTitle(section, today);
  const heading = html`<tr class="list-section"><th colspan="5" scope="rowgroup">${title}</th></tr>`;
  return html`${heading}${section.rows.map((row) => sessionRowHtml(row, query))}`;
}

/** Sessions in a table, divided by today's date or by group. `query` marks the words that a search found. */
export function SessionTable({ rows, sort, today, query = null, caption }: Props) {
  return (
    <table className="list">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Dates</th>
          <th scope="col">Session</th>
          <th scope="col">Place</th>
          <th scope="col">Co-chairs or heads</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      {sessionSections(rows, sort, today).map((section) => (
        <HtmlPart key={section.key} as="tbody" html={sectionHtml(section, today, query)} />
      ))}
    </table>
  );
}
