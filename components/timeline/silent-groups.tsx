import type { GroupRef } from "@/domain/group";
import { removedText } from "@/domain/removed-words";

const most = 100;

type Props = { groups: GroupRef[]; count: number };

/** The groups that have no session in the window, folded into one line. */
export function SilentGroups({ groups, count }: Props) {
  if (count === 0) return null;
  const named = groups.slice(0, most);
  const more = count - named.length;
  return (
    <details className="silent-groups">
      <summary>
        {count.toLocaleString("en-GB")} {count === 1 ? "group" : "groups"} without a session in this window
      </summary>
      <p className="silent-list">
        {named.map((group) => (
          <a key={group.slug} href={`/groups/${group.slug}`}>
            {group.name}
            {removedText(group)}
          </a>
        ))}
        {more > 0 && <a href="/groups">and {more.toLocaleString("en-GB")} more, in Groups</a>}
      </p>
    </details>
  );
}
