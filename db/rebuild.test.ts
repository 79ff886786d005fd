import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { OpenDb } from "./client";
import { rebuildSearch } from "./rebuild";
import { seedRegister } from "./seed";
import { freshDatabase } from "./testing";

// What the commands keep while the starting register is loaded is the yardstick for the rebuilt lists.
const kept = {
  postings: sql`SELECT * FROM session_postings ORDER BY facet, value, chrono`,
  counts: sql`SELECT * FROM posting_counts ORDER BY facet, value`,
  values: sql`SELECT chrono, (SELECT group_concat(value, char(10)) FROM
      (SELECT value FROM json_each('["' || replace(lines, char(10), '","') || '"]') ORDER BY value)) AS lines
    FROM session_values ORDER BY chrono`,
  words: sql`SELECT * FROM temp.words ORDER BY doc, col, offset`,
};
type List = keyof typeof kept;
const lists = Object.keys(kept) as List[];

describe("a rebuilt search", () => {
  let db: OpenDb;
  let before: Record<List, unknown[]>;
  const read = (list: List) => db.all(kept[list]);

  beforeAll(() => {
    db = freshDatabase();
    seedRegister();
    db.run(sql`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, session_words, instance)`);
    before = {
      postings: read("postings"),
      counts: read("counts"),
      values: read("values"),
      words: read("words"),
    };
  });

  test.each(lists)("has the %s that the commands kept, whatever became of them", (list) => {
    db.run(sql`DELETE FROM session_postings WHERE facet = 'venue'`);
    db.run(sql`UPDATE posting_counts SET count = count + 1`);
    db.run(sql`UPDATE session_values SET lines = 'status held'`);
    db.run(sql`INSERT INTO session_words (rowid, title) VALUES (1, 'nowhere')`);
    expect(before[list].length).toBeGreaterThan(200);
    expect(read(list)).not.toEqual(before[list]);
    db.transaction(rebuildSearch);
    expect(read(list)).toEqual(before[list]);
  });

  test("leaves out deleted sessions", () => {
    const total = () =>
      db.get<{ count: number }>(sql`SELECT count FROM posting_counts WHERE facet = 'all'`).count;
    const known = total();
    const { chrono } = db.get<{ chrono: number }>(sql`SELECT max(chrono) AS chrono FROM sessions`);
    db.run(sql`UPDATE sessions SET deleted_at = updated_at WHERE chrono = ${chrono}`);
    db.transaction(rebuildSearch);
    expect(db.all(sql`SELECT * FROM session_postings WHERE chrono = ${chrono}`)).toEqual([]);
    expect(db.all(sql`SELECT * FROM temp.words WHERE doc = ${chrono}`)).toEqual([]);
    expect(total()).toBe(known - 1);
  });
});
