import { countSessionsText } from "@/domain/filter-sentence";
import { recordHref, recordsName } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";

type Entry = { slug: string; name: string; hint: string | null; sessions: number };
type Props = { kind: RecordKind; rows: Entry[]; further: string | null };

/** A page of a directory of parties, topics or sources: the name of each and how many sessions name it; `further` leads to the next. */
export function FactDirectory({ kind, rows, further }: Props) {
  const folder = recordsName(kind);
  return (
    <>
      {rows.length === 0 && <p className="muted">There are none here yet.</p>}
      <table className="directory">
        <caption className="sr-only">{folder}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Sessions</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, name, hint, sessions }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={recordHref(kind, slug)} dir="auto">
                  {name}
                </a>
                {hint && <span className="muted small"> {hint}</span>}
              </th>
              <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {further !== null && <a href={further}>Further {folder}</a>}
    </>
  );
}
