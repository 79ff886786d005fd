import { columnNames, sessionColumns } from "@/domain/export/session-columns";

/** The columns of a spreadsheet of sessions and what each holds. */
export function ColumnList() {
  return (
    <section aria-labelledby="columns-title" className="form-section">
      <h2 className="section-title" id="columns-title">
        Columns
      </h2>
      <p className="field-note">
        A <a href="/sessions.csv?bom=1">list that is downloaded</a> has these columns and comes back the same.
        Headings of other spreadsheets, such as “Round”, “Body” or “Co-chair (India)”, are understood as well,
        and can be set right by hand. Columns that a file lacks are left as they are.
      </p>
      <details className="import-columns">
        <summary>All columns</summary>
        <dl>
          {columnNames.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
                {sessionColumns[name].read === null && <span className="muted"> not read</span>}
              </dt>
              <dd>{sessionColumns[name].about}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
