import { beforeEach, describe, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { getGroup } from "../queries/groups";
import { getPerson } from "../queries/people";
import { getSession } from "../queries/session";
import { getVenue } from "../queries/venues";
import { bareRegister, by, wholeSession } from "../whole-session.fixture";
import { addSession } from "./sessions";

const now = Date.UTC(2026, 10, 26, 12);
beforeEach(() => {
  bareRegister();
});

async function added(input = wholeSession) {
  const outcome = await addSession(input, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("a session with everything", () => {
  test("is read back as it was written", async () => {
    const { id, slug } = await added();
    const session = await getSession(slug, now);
    expect(session).toEqual(await getSession(id, now));
    expect(session).toMatchObject({
      id,
      slug: "sub-group-on-space-3rd-2026",
      group: { name: "Sub-Group on Space", path: [{ slug: "commission" }, { slug: "working-group" }, {}] },
      parties: [{ slug: "india" }, { slug: "mongolia", iso: "MN" }],
      jointlyWith: [{ slug: "commission" }],
      ordinal: 3,
      ordinalBasis: "stated",
      planned: "2026-11",
      held: "2026-11-24/2026-11-25",
      date: "2026-11-24/2026-11-25",
      earliest: "2026-11-24",
      latest: "2026-11-25",
      startTime: "09:30",
      endTime: "17:00",
      timeZone: "Asia/Ulaanbaatar",
      status: "held",
      phase: "past",
      format: "in person",
      host: { slug: "russia", shortName: "Russia", iso: "RU" },
      place: { venue: "State Palace", city: "Ulaanbaatar", country: "MN" },
      topics: [{ name: "Space" }, { name: "Joint exercises" }],
      summary: "They met.\n\nAnd agreed.",
      note: "Checked twice.",
      version: 1,
      deletedAt: null,
    });
    expect(session?.leaders.map(({ person }) => person?.name)).toEqual(["Igor Dylevsky", "J P Mathew"]);
    expect(session?.outcomes.map(({ id: _, ...outcome }) => outcome)).toEqual(wholeSession.outcomes);
  });

  test("keeps each appearance as printed then", async () => {
    const { slug } = await added();
    const [first, second, third] = (await getSession(slug, now))?.appearances ?? [];
    expect(first).toEqual({
      person: { slug: "igor-dylevsky", name: "Igor Dylevsky" },
      nameAsPrinted: "I. Dylevskiy",
      party: { slug: "russia", shortName: "Russia", iso: "RU" },
      role: "co-chair",
      rank: "Lieutenant General",
      post: "Deputy Chief",
      organisation: "General Staff",
    });
    expect(second).toMatchObject({ person: { name: "J P Mathew" }, nameAsPrinted: "J P Mathew", rank: null });
    expect(third).toMatchObject({ person: null, nameAsPrinted: null, party: null, post: "Ambassador" });
  });

  test("keeps each citation with what its source says instead", async () => {
    const { slug } = await added();
    const session = await getSession(slug, now);
    expect(session?.citations).toMatchObject([
      {
        source: { publisher: "TASS" },
        field: "dates",
        differingValue: "23 November 2026",
        locator: "p. 2",
        quote: null,
      },
      {
        source: { publisher: "MoD", issuingSide: "india" },
        field: "session",
        quote: "The meeting was held.",
      },
    ]);
  });

  test("adds what it names that is new, each a record of its own", async () => {
    const session = await getSession((await added()).slug, now);
    const group = await getGroup(session?.group.slug ?? "");
    expect(group).toMatchObject({ kind: "sub-group", parent: "working-group", version: 1 });
    expect(await getVenue(session?.place?.slug ?? "")).toMatchObject({ name: "State Palace", version: 1 });
    expect(await getPerson("j-p-mathew")).toMatchObject({
      party: { slug: "india" },
      printedForms: [{ form: "J P Mathew" }],
    });
  });
});

test("group and status are enough", async () => {
  const { slug } = await added(sessionInput.parse({ group: { slug: "commission" }, status: "proposed" }));
  expect(slug).toBe("commission-undated");
  const session = await getSession(slug, now);
  expect(session).toMatchObject({
    date: null,
    phase: "undated",
    place: null,
    appearances: [],
    citations: [],
    attachments: [],
  });
});

test("a session that nobody added is not there", async () => {
  expect(await getSession("commission-undated", now)).toBeNull();
});
