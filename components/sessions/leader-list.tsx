import { CodeBadge } from "@/components/ui/code-badge";
import type { Appearance } from "@/domain/appearance";
import { appearanceName } from "@/domain/appearance-name";
import { markedText } from "./marked-text";

const most = 4;

/** Those who led a session, for a table cell: names, each with the code of its side. */
export function leaderList(leaders: readonly Appearance[], query: string | null) {
  if (leaders.length === 0) return <span className="muted">not named</span>;
  const left = leaders.length - most;
  return (
    <>
      {leaders.slice(0, most).map((leader) => {
        const printed = appearanceName(leader);
        const name = markedText(printed, query);
        return (
          <span className="leader" key={`${leader.party?.slug} ${printed}`}>
            {leader.person ? (
              <a href={`/people/${leader.person.slug}`} dir="auto">
                {name}
              </a>
            ) : (
              name
            )}
            {"\u00a0"}
            {leader.party && <CodeBadge party={leader.party} />}
          </span>
        );
      })}
      {left > 0 && <span className="muted">and {left} more</span>}
    </>
  );
}
