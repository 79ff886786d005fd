import { noFilters, type SessionFilters, sessionsHref } from "@/domain/session-filters";
import { CopyTable } from "./copy-table";

/** Takes what a list shows along: its rows to the clipboard, and all pages of it, at the same query, as files. */
export function TakeAway({ filters }: { filters: SessionFilters }) {
  const whole = { ...filters, after: null, limit: noFilters.limit };
  return (
    <section className="take-away no-print" aria-labelledby="take-away-title">
      <h2 className="take-away-title" id="take-away-title">
        Take along
      </h2>
      <p>
        <a className="action-link" href={sessionsHref(whole, "/sessions.csv")} download="sessions.csv">
          Spreadsheet (CSV)
        </a>{" "}
        <a className="action-link" href={sessionsHref(whole, "/sessions.json")}>
          JSON
        </a>{" "}
        <CopyTable of="table.list" />
      </p>
    </section>
  );
}
