import { sql } from "drizzle-orm";
import type { GroupRef } from "@/domain/group";
import type { Db } from "./client";
import { keyList } from "./key-list";

type PartyRef = { slug: string; shortName: string; iso: string | null };
type Node = {
  id: string;
  slug: string;
  name: string;
  acronym: string | null;
  parentId: string | null;
  deletedAt: string | null;
};

/** A group as other records refer to it: its path from the root down, its parties and those of its root, in protocol order. */
export type LoadedGroupRef = GroupRef & { id: string; parties: PartyRef[]; rootParties: PartyRef[] };

// As SQL for the reason that facet-labels.ts gives.

/** The groups with these ids and all their ancestors, one statement per level of the tree. Unknown ids are left out. */
function loadNodes(db: Db, ids: string[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  let wanted = ids;
  while (wanted.length > 0) {
    const found =
      db.all<Node>(sql`SELECT id, slug, name, acronym, parent_id AS parentId, deleted_at AS deletedAt FROM groups
      WHERE id IN ${keyList(wanted)}`);
    for (const node of found) nodes.set(node.id, node);
    wanted = [...new Set(found.flatMap(({ parentId }) => parentId ?? []))].filter((id) => !nodes.has(id));
  }
  return nodes;
}

/** The parties of each of these groups, in protocol order; groups without any are left out. */
function loadGroupParties(db: Db, ids: string[]): Map<string, PartyRef[]> {
  const rows = db.all<PartyRef & { groupId: string }>(
    sql`SELECT g.group_id AS groupId, p.slug, p.short_name AS shortName, p.iso
      FROM group_parties g JOIN parties p ON p.id = g.party_id
      WHERE g.group_id IN ${keyList(ids)} ORDER BY g.group_id, g.position`,
  );
  const found = new Map<string, PartyRef[]>();
  for (const { groupId, ...party } of rows) {
    const before = found.get(groupId);
    if (before) before.push(party);
    else found.set(groupId, [party]);
  }
  return found;
}

function ancestry(nodes: Map<string, Node>, id: string): Node[] {
  const line: Node[] = [];
  for (let node = nodes.get(id); node && !line.includes(node); node = nodes.get(node.parentId ?? "")) {
    line.unshift(node);
  }
  return line;
}

/**
 * The references of these groups by id, in few statements whatever their number; deleted groups too, unknown ids are left
 * out. A group that states no parties has those of its nearest ancestor that does.
 */
export function loadGroupRefs(db: Db, ids: string[]): Map<string, LoadedGroupRef> {
  const nodes = loadNodes(db, [...new Set(ids)]);
  const stated = loadGroupParties(db, [...nodes.keys()]);
  const refs = new Map<string, LoadedGroupRef>();
  for (const id of ids) {
    const node = nodes.get(id);
    if (!node || refs.has(id)) continue;
    const line = ancestry(nodes, id);
    const nearest = line.findLast((each) => stated.has(each.id));
    refs.set(id, {
      id,
      slug: node.slug,
      name: node.name,
      acronym: node.acronym,
      ...(node.deletedAt !== null && { isRemoved: true as const }),
      path: line.map(({ slug, name, acronym }) => ({ slug, name, acronym })),
      parties: stated.get(nearest?.id ?? "") ?? [],
      rootParties: stated.get(line[0]?.id ?? "") ?? [],
    });
  }
  return refs;
}
