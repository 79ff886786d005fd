import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { getGroupProfile } from "@/db/queries/group-profile";
import { getGroup, listGroups } from "@/db/queries/groups";
import { knownStart } from "@/db/queries/known-filters";
import type { DirectoryQuery } from "@/domain/directory-query";
import { now } from "../_server/clock";

const pageSize = 300;

/**
 * A page of the tree of groups, and the slug after which the next begins (null on the last); `query` and `ignored` tell
 * where this one begins.
 */
export async function loadGroups(asked: DirectoryQuery) {
  await connection();
  const { query, ignored } = await knownStart("group", asked);
  const { q, after } = query;
  const entries = await listGroups(now(), { q, after, limit: pageSize + 1 });
  const rows = entries.slice(0, pageSize);
  const next = entries.length > pageSize ? (rows.at(-1)?.slug ?? null) : null;
  return { rows, next, query, ignored };
}

/** A group by slug, deleted ones included; null when there is none. */
export const loadGroup = cache(async (slug: string) => {
  await connection();
  return getGroup(slug);
});

/** What a group's page shows beside the group. */
export const loadGroupProfile = cache(async (id: string) => getGroupProfile(id, now()));
