import { ChooseLink } from "@/components/directory/choose-link";
import { CodeBadge } from "@/components/ui/code-badge";
import { formatPartialDate } from "@/domain/date-text";
import type { PersonEntry } from "@/domain/directory";
import type { FilterReturn } from "@/domain/filter-return";
import { countSessionsText } from "@/domain/filter-sentence";

type Props = { entries: PersonEntry[]; back: FilterReturn | null };

function personRow(
  { slug, displayName, sortName, party, sessions, led, last }: PersonEntry,
  back: FilterReturn | null,
) {
  // Whoever led no session is found under no co-chair, but as a person.
  return (
    <tr key={slug}>
      <th scope="row">
        <a href={`/people/${slug}`} dir="auto">
          {sortName}
        </a>{" "}
        {party && <CodeBadge party={party} />}
        {!sortName.includes(",") && sortName !== displayName && <small>{displayName}</small>}
        <ChooseLink back={back} filter={led > 0 ? "chair" : "person"} value={slug} label={displayName} />
      </th>
      <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
      <td data-label="latest">{last ? formatPartialDate(last) : <span className="muted">not known</span>}</td>
    </tr>
  );
}

/** People by sort name, with their party and how often they appeared. */
export function PersonTable({ entries, back }: Props) {
  return (
    <table className="directory directory-people">
      <caption className="sr-only">People</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Sessions</th>
          <th scope="col">Latest held</th>
        </tr>
      </thead>
      <tbody>{entries.map((entry) => personRow(entry, back))}</tbody>
    </table>
  );
}
