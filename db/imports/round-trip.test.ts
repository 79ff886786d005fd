import { describe, expect, test } from "vitest";
import { documentOf } from "@/domain/export/session-document";
import { countRows } from "@/domain/import/imported-row";
import { noFilters } from "@/domain/session-filters";
import { sessionBatches } from "../queries/sessions";
import { seedRegister } from "../seed";
import { tableCounts } from "../table-counts.fixture";
import { freshDatabase } from "../testing";
import { directoryOnly, exported, imported, now, preview } from "./import.fixture";

/** All that is known of the sessions of a register but what this register alone gives them: permanent ids and instants. */
async function facts() {
  const found: unknown[] = [];
  for await (const sessions of sessionBatches({ ...noFilters, sort: "date" }, now)) {
    for (const session of sessions) {
      const { id: _, createdAt: __, updatedAt: ___, ...stated } = documentOf(session, "");
      found.push({
        ...stated,
        citations: session.citations.map(({ source, ...said }) => ({ ...said, source: source.slug })),
      });
    }
  }
  return found;
}

function startingRegister() {
  const db = freshDatabase();
  seedRegister();
  return db;
}

describe("what left the register and comes back", () => {
  test("changes nothing where it left, and leaves as the same bytes again", async () => {
    const db = startingRegister();
    const file = await exported();
    const before = tableCounts(db);
    const { stepId, rows } = await imported(file);
    expect(countRows(rows)).toEqual({ new: 0, changed: 0, same: 213, refused: 0 });
    expect(stepId).toBeNull();
    expect(tableCounts(db)).toEqual(before);
    expect(await exported()).toBe(file);
  });

  test("makes the same sessions in a register that has the same bodies, people, places and sources", async () => {
    startingRegister();
    const [file, stated] = [await exported(), await facts()];
    directoryOnly();
    const { rows } = await imported(file);
    expect(rows.flatMap(({ line, errors }) => errors.map((error) => ({ line, ...error })))).toEqual([]);
    expect(countRows(rows)).toEqual({ new: 213, changed: 0, same: 0, refused: 0 });
    expect(await facts()).toEqual(stated);
    const again = await exported();
    const without = (text: string) => text.replace(/,[0-9a-f]{20},1,[^,\r]+Z,[^,\r]+Z\r\n/g, "\r\n");
    expect(without(again)).toBe(without(file));
    expect(without(file)).not.toBe(file);
    expect(countRows((await imported(again)).rows)).toMatchObject({ same: 213 });
  });

  test("brings people, places and sources along to a register that has none", async () => {
    startingRegister();
    const file = await exported();
    directoryOnly({ bare: true });
    const { rows } = await imported(file);
    expect(rows.flatMap(({ line, errors }) => errors.map((error) => ({ line, ...error })))).toEqual([]);
    expect(countRows(rows)).toMatchObject({ new: 213 });
  });

  test("is previewed as what then happens, and a preview leaves nothing behind", async () => {
    startingRegister();
    const file = await exported();
    const db = directoryOnly({ bare: true });
    const before = tableCounts(db);
    const foreseen = await preview(file);
    expect(tableCounts(db)).toEqual(before);
    const { rows } = await imported(file);
    expect(foreseen.map(({ kind, title }) => [kind, title])).toEqual(
      rows.map(({ kind, title }) => [kind, title]),
    );
  });
});
