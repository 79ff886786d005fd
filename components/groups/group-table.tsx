import { formatPartialDate } from "@/domain/date-text";
import type { GroupEntry } from "@/domain/directory";
import { countSessionsText } from "@/domain/filter-sentence";
import { gatherByParties } from "@/domain/group-gathering";

const deepest = 4;

function groupRow({ slug, name, acronym, depth, kind, status, sessions, last, nextPlanned }: GroupEntry) {
  return (
    <tr key={slug}>
      <th scope="row" className={`entry-depth-${Math.min(depth, deepest)}`}>
        <a href={`/groups/${slug}`}>{name}</a>
        {acronym && <span className="code">{acronym}</span>}
        <small>
          {kind !== "other" && kind}
          {status !== "unknown" && status !== "active" && ` · ${status}`}
        </small>
      </th>
      <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
      <td data-label="last met">
        {last ? formatPartialDate(last) : <span className="muted">not known</span>}
      </td>
      <td data-label="next">{nextPlanned && formatPartialDate(nextPlanned)}</td>
    </tr>
  );
}

/** Bodies as a tree, gathered under the parties of their roots. */
export function GroupTable({ entries }: { entries: GroupEntry[] }) {
  return (
    <table className="directory directory-groups">
      <caption className="sr-only">Groups, gathered under their parties</caption>
      <thead>
        <tr>
          <th scope="col">Body</th>
          <th scope="col">Sessions</th>
          <th scope="col">Last met</th>
          <th scope="col">Next planned</th>
        </tr>
      </thead>
      {gatherByParties(entries).map(({ key, title, entries: gathered }) => (
        <tbody key={key}>
          <tr className="directory-section">
            <th colSpan={4} scope="rowgroup">
              {title}
            </th>
          </tr>
          {gathered.map(groupRow)}
        </tbody>
      ))}
    </table>
  );
}
