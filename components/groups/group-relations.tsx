import type { GroupEntry } from "@/domain/directory";
import type { Group, GroupRef } from "@/domain/group";
import type { GroupProfile } from "@/domain/group-profile";

function subGroupItem({ slug, name, depth, sessions }: GroupEntry) {
  return (
    <li key={slug} className={`entry-depth-${Math.min(depth, 4)}`}>
      <a href={`/groups/${slug}`}>{name}</a> <small className="muted">{sessions || "none"}</small>
    </li>
  );
}

function refList(title: string, refs: GroupRef[]) {
  if (refs.length === 0) return null;
  return (
    <>
      <h2 className="section-title">{title}</h2>
      <ul>
        {refs.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/groups/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The bodies below, before and after, and the other names of a body. */
export function GroupRelations({ group, profile }: { group: Group; profile: GroupProfile }) {
  const { subGroups, predecessor, successors } = profile;
  return (
    <>
      {subGroups.length > 0 && (
        <>
          <h2 className="section-title">Sub-groups</h2>
          <ul>{subGroups.map(subGroupItem)}</ul>
        </>
      )}
      {refList("Followed upon", predecessor ? [predecessor] : [])}
      {refList("Followed by", successors)}
      {group.otherNames.length > 0 && (
        <>
          <h2 className="section-title">Also called</h2>
          <ul>
            {group.otherNames.map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
