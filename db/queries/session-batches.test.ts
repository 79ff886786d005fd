import { expect, it } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { directoryFixture } from "../directory.fixture";
import { getSession } from "./session";
import { listSessions, listWholeSessions, sessionBatches } from "./sessions";

const now = Date.parse("2026-11-24T12:00:00Z");

it.each(["-date", "date", "group"] as const)(
  "reads the sessions of a list by %s, each once and whole",
  async (sort) => {
    directoryFixture();
    const filters = { ...noFilters, sort };
    const batches: string[][] = [];
    for await (const batch of sessionBatches({ ...filters, limit: 1, after: "1" }, now)) {
      batches.push(batch.map(({ slug }) => slug));
    }
    const listed = await listSessions({ ...filters, limit: 200 }, now);
    expect(listed.rows.length).toBeGreaterThan(2);
    expect(batches.flat()).toEqual(listed.rows.map(({ slug }) => slug));
  },
);

it("gives each session as its page has it", async () => {
  directoryFixture();
  const { rows } = await listWholeSessions(noFilters, now);
  for (const session of rows) expect(session).toEqual(await getSession(session.slug, now));
});
