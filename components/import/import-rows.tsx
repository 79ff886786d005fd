import { countRows, type ImportedRow, type RowKind, rowKinds } from "@/domain/import/imported-row";
import { RowTable } from "./row-table";

/** Which rows of an import are shown: those of a kind, from one on. */
export type Shown = { kind: RowKind | null; from: number };

const onPage = 100;
const names: Record<RowKind, string> = { new: "new", changed: "changed", same: "same", refused: "refused" };

/** The address of a page of an import. */
function hrefOf(id: string, { kind, from }: Shown): string {
  const query = new URLSearchParams({ ...(kind && { show: kind }), ...(from > 0 && { from: String(from) }) });
  return `/import/${id}${query.size > 0 ? `?${query}` : ""}#rows`;
}

type Props = { id: string; rows: ImportedRow[]; shown: Shown };

/** The rows of an import, a hundred at a time, all or those of one kind. */
export function ImportRows({ id, rows, shown }: Props) {
  const counts = countRows(rows);
  // A row that is the same needs nobody's eye.
  const listed = rows.filter(({ kind }) => (shown.kind ? kind === shown.kind : kind !== "same"));
  const page = listed.slice(shown.from, shown.from + onPage);
  const next = shown.from + onPage < listed.length ? shown.from + onPage : null;
  const current = (kind: RowKind | null) => (shown.kind === kind ? ("true" as const) : undefined);
  return (
    <section aria-label="Rows" id="rows">
      <nav aria-label="Which rows" className="import-kinds">
        <a href={hrefOf(id, { kind: null, from: 0 })} aria-current={current(null)}>
          all but the same
        </a>
        {rowKinds.map((kind) => (
          <a key={kind} href={hrefOf(id, { kind, from: 0 })} aria-current={current(kind)}>
            {names[kind]} ({counts[kind].toLocaleString("en-GB")})
          </a>
        ))}
      </nav>
      {page.length > 0 ? (
        <RowTable rows={page} caption="Rows of the file" />
      ) : (
        <p className="muted">There is no such row.</p>
      )}
      {next !== null && <a href={hrefOf(id, { ...shown, from: next })}>Further rows</a>}
    </section>
  );
}
