import type { Session } from "./session";

/** A session with a little of everything, as a page shows it. */
export function sessionFixture(parts: Partial<Session> = {}): Session {
  const group = { slug: "wg", name: "Working Group", acronym: null };
  const russia = { slug: "russia", shortName: "Russia", iso: "RU" };
  const leader = {
    person: { slug: "igor-dylevsky", name: "Igor Dylevsky" },
    nameAsPrinted: "I. Dylevskiy",
    party: russia,
    role: "co-chair" as const,
    rank: "Lt Gen",
    post: null,
    organisation: null,
  };
  const source = {
    id: "s",
    slug: "readout",
    publisher: "TASS",
    title: null,
    url: "https://tass.com/1",
    archiveUrl: null,
    published: null,
    accessed: null,
    language: null,
    type: "wire" as const,
    issuingSide: null,
    syndicatedFrom: null,
  };
  const cited = {
    field: "session" as const,
    differingValue: null,
    locator: null,
    quote: null,
    reason: null,
    former: null,
  };
  return {
    id: "a",
    slug: "wg-3rd-2023",
    chrono: 1,
    group: { ...group, path: [group] },
    parties: [russia],
    ordinal: 3,
    ordinalBasis: "stated",
    status: "held",
    phase: "past",
    format: "in person",
    date: "2023-07-18/2023-07-19",
    planned: "2023-07",
    held: "2023-07-18/2023-07-19",
    earliest: "2023-07-18",
    latest: "2023-07-19",
    place: { slug: "centre", venue: "Manekshaw Centre", city: "New Delhi", country: "IN" },
    leaders: [leader],
    jointlyWith: [],
    startTime: null,
    endTime: null,
    timeZone: null,
    host: russia,
    appearances: [leader],
    topics: [{ slug: "space", name: "Space" }],
    outcomes: [
      {
        id: "0123456789abcdef0000",
        type: "next meeting",
        text: "The next meeting will be in Moscow.",
        owners: ["russia"],
        due: null,
        place: null,
        completion: "no evidence",
        evidence: null,
        evidenceSource: null,
        carriedFrom: null,
      },
    ],
    summary: "They met.",
    note: null,
    citations: [{ source, ...cited }],
    attachments: [],
    removed: [],
    version: 1,
    createdAt: "2026-11-24T12:00:00.000Z",
    updatedAt: "2026-11-24T12:00:00.000Z",
    deletedAt: null,
    ...parts,
  };
}
