import { gt } from "drizzle-orm";
import type { Db } from "./client";
import { revisions } from "./schema/history";

type Known = { upTo: number; names: Set<string> };

// Revisions are only ever added: each is looked at once by a server.
const known = new WeakMap<Db, Known>();

/** Everybody who has ever changed something in the register, by the names they then had, in the order of the alphabet. */
export function authorNames(db: Db): string[] {
  const { upTo, names } = known.get(db) ?? { upTo: 0, names: new Set<string>() };
  const rows = db
    .select({ sequence: revisions.sequence, author: revisions.author })
    .from(revisions)
    .where(gt(revisions.sequence, upTo))
    .all();
  for (const { author } of rows) names.add(author);
  known.set(db, { upTo: Math.max(upTo, rows.at(-1)?.sequence ?? 0), names });
  return [...names].sort((a, b) => a.localeCompare(b, "en"));
}
