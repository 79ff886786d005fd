import type { GroupRef } from "@/domain/group";

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
      <ul>
        {named.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/groups/${slug}`} dir="auto">
              {name}
            </a>
          </li>
        ))}
        {more > 0 && (
          <li>
            and {more.toLocaleString("en-GB")} more, all in <a href="/groups">Groups</a>
          </li>
        )}
      </ul>
    </details>
  );
}
