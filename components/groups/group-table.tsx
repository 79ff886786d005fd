import { ChooseLink } from "@/components/directory/choose-link";
import { formatPartialDate } from "@/domain/date-text";
import type { GroupEntry } from "@/domain/directory";
import type { FilterReturn } from "@/domain/filter-return";
import { countSessionsText } from "@/domain/filter-sentence";
import { gatherByParties } from "@/domain/group-gathering";

const deepest = 4;

type Props = { entries: GroupEntry[]; back: FilterReturn | null };

function plannedCell({ nextPlanned, hasUndatedPlan }: GroupEntry) {
  if (nextPlanned) return formatPartialDate(nextPlanned);
  return hasUndatedPlan && <span className="muted">date not known</span>;
}

function groupRow(entry: GroupEntry, back: FilterReturn | null) {
  const { slug, name, acronym, depth, kind, status, sessions, last } = entry;
  return (
    <tr key={slug} className={`entry-depth-${Math.min(depth, deepest)}`}>
      <th scope="row">
        <a href={`/groups/${slug}`}>{name}</a>
        {acronym && <span className="code">{acronym}</span>}
        <small>
          {kind !== "other" && kind}
          {status !== "unknown" && status !== "active" && ` · ${status}`}
        </small>
        <ChooseLink back={back} filter="group" value={slug} label={name} />
      </th>
      <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
      <td data-label="last met">
        {last ? formatPartialDate(last) : <span className="muted">not known</span>}
      </td>
      <td data-label="next">{plannedCell(entry)}</td>
    </tr>
  );
}

/** Bodies as a tree, gathered under the parties of their roots. */
export function GroupTable({ entries, back }: Props) {
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
          {gathered.map((entry) => groupRow(entry, back))}
        </tbody>
      ))}
    </table>
  );
}
