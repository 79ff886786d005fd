import { DifferenceTable } from "@/components/history/difference-table";
import { FirstFacts } from "@/components/history/first-facts";
import type { ImportedRow, RowKind } from "@/domain/import/imported-row";

const words: Record<RowKind, string> = { new: "New", changed: "Changed", same: "Same", refused: "Refused" };

function Reasons({ errors }: Pick<ImportedRow, "errors">) {
  return (
    <ul className="import-reasons">
      {errors.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {field !== "row" && field !== "form" && <code>{field}</code>} {message}
        </li>
      ))}
    </ul>
  );
}

function Session({ kind, slug, title }: ImportedRow) {
  if (!title) return <span className="muted">not in the register</span>;
  return <bdi>{kind !== "new" && slug ? <a href={`/sessions/${slug}`}>{title}</a> : title}</bdi>;
}

type Props = { rows: ImportedRow[]; caption: string };

/** Rows of an import, each with what becomes of it and why. */
export function RowTable({ rows, caption }: Props) {
  return (
    <table className="import-rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">Becomes</th>
          <th scope="col">Session</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <th scope="row">{row.line.toLocaleString("en-GB")}</th>
            <td className={`import-${row.kind}`}>{words[row.kind]}</td>
            <td>
              {row.kind === "refused" ? <Reasons errors={row.errors} /> : <Session {...row} />}
              {row.kind === "new" && <FirstFacts facts={row.differences} />}
              {row.kind === "changed" && <DifferenceTable differences={row.differences} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
