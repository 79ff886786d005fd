import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../client";
import { getSession } from "../queries/session";
import { revisions } from "../schema/history";
import { bareRegister, by, wholeSession } from "../whole-session.fixture";
import { addSession } from "./sessions";

const now = Date.UTC(2026, 10, 26, 12);
let db: Db;

beforeEach(() => {
  db = bareRegister();
});

async function added() {
  const outcome = await addSession(wholeSession, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("a session with everything", () => {
  test("leaves one revision of each record it wrote, and none of the others", async () => {
    const before = db.select().from(revisions).all().length;
    await added();
    const after = db.select().from(revisions).all().slice(before);
    const kinds = ["group", "party", "person", "session", "source", "topic", "topic", "venue"];
    expect(after.map(({ recordKind }) => recordKind).sort()).toEqual(kinds);
    for (const { version, author, note, schemaVersion, at } of after) {
      expect({ version, author, note, schemaVersion }).toEqual({
        version: 1,
        author: by.author,
        note: null,
        schemaVersion: 4,
      });
      expect(new Date(at).toISOString()).toBe(at);
    }
  });

  test("is kept whole in its revision, references as permanent ids", async () => {
    const { id, slug } = await added();
    const session = await getSession(slug, now);
    const revision = db.select().from(revisions).where(eq(revisions.recordId, id)).get();
    const snapshot = revision?.snapshot as Record<string, unknown>;
    const ids = expect.stringMatching(/^[0-9a-f]{20}$/);
    expect(snapshot).toMatchObject({
      id,
      slug,
      version: 1,
      deletedAt: null,
      createdAt: session?.createdAt,
      groupId: ids,
      venueId: ids,
      hostId: ids,
      jointIds: [ids],
      topicIds: [ids, ids],
      planned: "2026-11",
      held: "2026-11-24/2026-11-25",
      timeZone: "Asia/Ulaanbaatar",
      summary: "They met.\n\nAnd agreed.",
      appearances: [
        { personId: ids, partyId: ids, rank: "Lieutenant General" },
        { personId: ids },
        { personId: null },
      ],
      outcomes: [{ owners: [ids, ids], due: "2027" }, { completion: "complete" }],
      citations: [{ sourceId: ids, differingValue: "23 November 2026" }, { sourceId: ids }],
    });
  });
});
