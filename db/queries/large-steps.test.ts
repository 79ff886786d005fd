import { expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { isStepEntry } from "@/domain/step-entry";
import { changeSessions } from "../commands/bulk-changes";
import { freshDatabase } from "../testing";
import { fillArtificialRegister } from "../testing-register";
import { listChanges } from "./changes";
import { listSessions } from "./sessions";
import { listVersions } from "./versions";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst", role: "analyst" as const };

async function changeAll(ids: string[], topic: string) {
  const versions = await listVersions(ids);
  const seen = ids.map((id) => ({ id, version: versions.get(id) ?? 0 }));
  const outcome = await changeSessions(seen, { addTopic: topic }, by, { now, isConfirmed: true });
  expect(outcome).toMatchObject({ kind: "done" });
}

test("steps of very many are told by some of their records, all of them counted, on a page as long as any other", async () => {
  fillArtificialRegister(freshDatabase(), { sessions: 150 });
  const { rows } = await listSessions({ ...noFilters, limit: 130 }, now);
  const ids = rows.map(({ id }) => id);
  for (const topic of ["Sample one", "Sample two", "Sample three"]) await changeAll(ids, topic);
  const { entries } = await listChanges({ before: null, limit: 5 });
  expect(entries).toHaveLength(5);
  const large = entries.filter(isStepEntry);
  expect(large).toHaveLength(3);
  for (const { counts, effects, others } of large) {
    expect(counts).toMatchObject({ session: 130 });
    const told = effects.reduce((sum, { count }) => sum + count, 0);
    expect(told).toBeGreaterThan(0);
    expect(told + others).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
  }
});
