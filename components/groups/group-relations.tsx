import type { GroupEntry } from "@/domain/directory";
import type { Group, GroupRef } from "@/domain/group";
import type { GroupProfile } from "@/domain/group-profile";

function subGroupItem({ slug, name, depth, sessions }: GroupEntry) {
  return (
    <li key={slug} className={`entry-depth-${Math.min(depth, 4)}`}>
      <a href={`/groups/${slug}`}>{name}</a>{" "}
      <small className="muted">
        {sessions || "no"} {sessions === 1 ? "session" : "sessions"}
      </small>
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

function Names({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h2 className="section-title">Also called</h2>
      <ul>
        {names.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The bodies below, before and after a body, its other names and the note on it; nothing when there is none of these. */
export function GroupRelations({ group, profile }: { group: Group; profile: GroupProfile }) {
  const { subGroups, predecessor, successors } = profile;
  const { otherNames, note } = group;
  if (subGroups.length + successors.length + otherNames.length === 0 && !predecessor && !note) return null;
  return (
    <aside className="entry-aside" aria-label="About this body">
      {subGroups.length > 0 && (
        <>
          <h2 className="section-title">Sub-groups</h2>
          <ul>{subGroups.map(subGroupItem)}</ul>
        </>
      )}
      {refList("Followed upon", predecessor ? [predecessor] : [])}
      {refList("Followed by", successors)}
      <Names names={otherNames} />
      {note && (
        <>
          <h2 className="section-title">Note</h2>
          <p>{note}</p>
        </>
      )}
    </aside>
  );
}
