import { describe, expect, test } from "vitest";
import { roles } from "@/domain/appearance";
import { groupKinds, groupStatuses, rotations } from "@/domain/group";
import { completions, outcomeTypes } from "@/domain/outcome";
import { isPartialDate } from "@/domain/partial-date";
import { formats, ordinalBases } from "@/domain/session";
import { sessionStatuses } from "@/domain/session-status";
import { citedFields, sourceTypes } from "@/domain/source";
import { coordinatePrecisions } from "@/domain/venue";
import { groups, parties, people, sessions, sources, topics, venues } from "./register.fixtures";

const files = { parties, groups, people, venues, topics, sources, sessions };
const all = <T, U>(rows: T[], pick: (row: T) => U[]) => rows.flatMap(pick);
const given = (texts: (string | null)[]) => texts.filter((text): text is string => text !== null);
const without = (wanted: string[], known: { slug: string }[]) => {
  const slugs = new Set(known.map((row) => row.slug));
  return wanted.filter((slug) => !slugs.has(slug));
};
const unused = (known: { slug: string }[], wanted: string[]) =>
  known.map((row) => row.slug).filter((slug) => !wanted.includes(slug));
const appearances = all(sessions, (session) => session.appearances);
const outcomes = all(sessions, (session) => session.outcomes);
const citations = all(sessions, (session) => session.citations);

describe("slugs", () => {
  test.each(Object.entries(files))("%s are unique and in kebab case", (_, rows) => {
    const slugs = rows.map((row) => row.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 120)).toEqual([]);
  });
});

describe("references", () => {
  const usedParties = given([
    ...all(groups, (g) => g.parties),
    ...people.map((p) => p.party),
    ...sources.map((s) => s.issuingSide),
    ...sessions.map((s) => s.host),
    ...appearances.map((a) => a.party),
    ...all(outcomes, (o) => o.owners),
  ]);
  const usedPeople = given(appearances.map((a) => a.person));
  const usedVenues = given(sessions.map((s) => s.venue));
  const usedTopics = all(sessions, (s) => s.topics);
  const usedSources = citations.map((c) => c.source);
  const usedGroups = given([
    ...groups.flatMap((g) => [g.parent, g.predecessor]),
    ...sessions.flatMap((s) => [s.group, ...s.jointlyWith]),
  ]);
  test.each([
    ["party", usedParties, parties],
    ["group", usedGroups, groups],
    ["person", usedPeople, people],
    ["venue", usedVenues, venues],
    ["topic", usedTopics, topics],
    ["source", usedSources, sources],
  ])("every %s named is in the register, and none is there in vain", (kind, used, known) => {
    expect(without(used, known)).toEqual([]);
    expect(unused(known, used), kind).toEqual([]);
  });
  test("a parent stands before its children", () => {
    const place = new Map(groups.map((group, index) => [group.slug, index]));
    const early = groups.filter((g, index) => g.parent && (place.get(g.parent) ?? index) >= index);
    expect(early).toEqual([]);
  });
});

describe("values", () => {
  const closed: [string, string[], readonly string[]][] = [
    ["kind", groups.map((g) => g.kind), groupKinds],
    ["status of a group", groups.map((g) => g.status), groupStatuses],
    ["rotation", groups.map((g) => g.rotation), rotations],
    ["precision", given(venues.map((v) => v.coordinatePrecision)), coordinatePrecisions],
    ["type of a source", sources.map((s) => s.type), sourceTypes],
    ["basis of an ordinal", sessions.map((s) => s.ordinalBasis), ordinalBases],
    ["status of a session", sessions.map((s) => s.status), sessionStatuses],
    ["format", sessions.map((s) => s.format), formats],
    ["role", appearances.map((a) => a.role), roles],
    ["type of an outcome", outcomes.map((o) => o.type), outcomeTypes],
    ["completion", outcomes.map((o) => o.completion), completions],
    ["cited field", citations.map((c) => c.field), citedFields],
  ];
  test.each(closed)("%s is one of the enumeration", (_, values, allowed) => {
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !allowed.includes(value))).toEqual([]);
  });
  test("every date is a canonical partial date", () => {
    const dates = given([
      ...sessions.flatMap((s) => [s.planned, s.held]),
      ...outcomes.map((o) => o.due),
      ...sources.flatMap((s) => [s.published, s.accessed]),
    ]);
    expect(dates.filter((date) => !isPartialDate(date))).toEqual([]);
  });
  test("no text is empty", () => {
    expect(JSON.stringify(files)).not.toMatch(/:""|\[""|,""/);
  });
  test("time zones are IANA names and countries ISO codes", () => {
    for (const zone of given(venues.map((v) => v.timeZone))) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone).not.toThrow();
    }
    const codes = given([...parties.map((p) => p.iso), ...venues.map((v) => v.country)]);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });
});
