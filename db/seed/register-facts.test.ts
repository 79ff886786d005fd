import { describe, expect, test } from "vitest";
import { dateSpan, sortDay } from "@/domain/date-span";
import { groups, people, type Session, sessions, sources, venues } from "./register.fixtures";

const dateOf = (session: Session) => session.held ?? session.planned;
const spanOf = (session: Session) => {
  const date = dateOf(session);
  return date === null ? { earliest: null, latest: null } : dateSpan(date);
};
const numbered = (group: string) => sessions.filter((s) => s.group === group && s.ordinal !== null);
const get = (slug: string) => {
  const session = sessions.find((s) => s.slug === slug);
  if (!session) throw new Error(`no session ${slug}`);
  return session;
};

describe("every body", () => {
  test.each(groups.map((group) => group.slug))("%s gives each number once", (group) => {
    const ordinals = numbered(group).map((session) => session.ordinal);
    expect(new Set(ordinals).size).toBe(ordinals.length);
  });
  test.each(groups.map((group) => group.slug))(
    "%s counts in the order of dates, or says why not",
    (group) => {
      const dated = numbered(group).filter((session) => dateOf(session) !== null);
      const against = dated.filter((a) =>
        dated.some((b) => {
          const [after, before] = [spanOf(a).earliest, spanOf(b).latest];
          return Number(a.ordinal) < Number(b.ordinal) && after !== null && before !== null && after > before;
        }),
      );
      expect(against.filter((session) => session.note === null)).toEqual([]);
    },
  );
  test("is active only where a session of 2023 or later is dated", () => {
    const recent = new Set(
      sessions.filter((s) => s.held && sortDay(s.held) >= sortDay("2023-01-01")).map((s) => s.group),
    );
    expect(groups.filter((g) => (g.status === "active") !== recent.has(g.slug)).map((g) => g.slug)).toEqual(
      [],
    );
  });
});

describe("every session", () => {
  test("is cited for its existence, and its ordinal and dates where a source states them", () => {
    const lacking = (field: string, of: Session[]) =>
      of
        .filter((s) => !s.citations.some((c) => c.field === field && c.differingValue === null))
        .map((s) => s.slug);
    expect(lacking("session", sessions)).toEqual([]);
    expect(
      lacking(
        "ordinal",
        sessions.filter((s) => s.ordinalBasis === "stated"),
      ),
    ).toEqual([]);
    expect(
      lacking(
        "dates",
        sessions.filter((s) => dateOf(s) !== null),
      ),
    ).toEqual([]);
  });
  test("has a number exactly when somebody states or infers one", () => {
    expect(sessions.filter((s) => (s.ordinal === null) !== (s.ordinalBasis === "unknown"))).toEqual([]);
  });
  test("explains an inferred number and an uncertain or open date in its note", () => {
    const doubtful = sessions.filter(
      (s) => s.ordinalBasis === "inferred" || /[?~%]|\.\./.test(dateOf(s) ?? ""),
    );
    expect(doubtful.length).toBeGreaterThan(10);
    expect(doubtful.filter((s) => s.note === null).map((s) => s.slug)).toEqual([]);
  });
  test("has a held date only when held, and none is announced for a day gone by", () => {
    expect(sessions.filter((s) => s.held !== null && s.status !== "held")).toEqual([]);
    const announced = sessions.filter((s) => s.status === "announced");
    expect(announced.map((s) => s.slug)).toContain("irigc-mmtc-23rd");
    expect(announced.filter((s) => (spanOf(s).latest ?? "") < "2026-11-24")).toEqual([]);
  });
  test("stands in the file oldest first, undated ones before the rest", () => {
    const days = sessions.map((session) => sortDay(dateOf(session)));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe("known facts", () => {
  test("the 4th India-Russia working group meeting is known by its last day only", () => {
    const fourth = get("india-russia-wg-military-cooperation-4th");
    expect(fourth).toMatchObject({ ordinal: 4, held: "../2024-11-27", venue: "moscow", host: "russia" });
  });
  test("the 3rd was held at the Manekshaw Centre with two co-chairs", () => {
    const third = get("india-russia-wg-military-cooperation-3rd");
    expect(third).toMatchObject({ ordinal: 3, held: "2023-07-18/2023-07-19", host: "india" });
    expect(venues.find((v) => v.slug === third.venue)?.name).toBe("Manekshaw Centre");
    expect(third.appearances.map((a) => [a.person, a.role])).toEqual([
      ["johnson-p-mathew", "co-chair"],
      ["igor-nikolaevich-dylevsky", "co-chair"],
    ]);
  });
  test("the capitals of both sides are known in the languages of both", () => {
    const namesOf = (slug: string) => venues.find((venue) => venue.slug === slug)?.otherNames;
    expect(namesOf("moscow")).toEqual(["Москва", "Moskva", "मॉस्को"]);
    expect(namesOf("new-delhi")).toEqual(["नई दिल्ली", "Nai Dilli", "Нью-Дели"]);
  });
  test("one man keeps every printed form, two of one name stay apart", () => {
    const mathew = people.find((p) => p.slug === "johnson-p-mathew")?.printedForms.map((f) => f.form);
    expect(mathew).toEqual(expect.arrayContaining(["Johnson P Mathew", "J P Mathew", "JP Mathew"]));
    expect(people.filter((p) => p.displayName === "Ajay Kumar")).toHaveLength(2);
  });
  test("the India-Russia commission is one body through its renaming", () => {
    const commissions = groups.filter((g) => g.kind === "commission" && g.parties.join() === "india,russia");
    expect(commissions.map((g) => g.slug)).toEqual(["irigc-mmtc"]);
    expect(numbered("irigc-mmtc").map((s) => s.ordinal)).toEqual([10, 18, 19, 20, 21, 22, 23]);
  });
  test.each([
    ["zimbabwe-zambia-jpcds-34th", ["cross-border-crime", "trafficking"]],
    ["zimbabwe-mozambique-jpcds-11th", ["smuggling", "illegal-immigration", "poaching"]],
    ["us-israel-dpag-30-june", ["missile-defence", "interoperability"]],
    ["south-africa-zimbabwe-jpcds-9th", ["illegal-immigration", "crime"]],
    ["india-israel-jwg-17th", ["technology", "terrorism"]],
  ])("the topics of %s say no more than its report", (slug, topics) => {
    expect(get(slug).topics).toEqual(topics);
  });
  test("a source that differs on a session itself gives its body another name", () => {
    const differing = sessions.flatMap((s) => s.citations.filter((c) => c.field === "session"));
    const names = differing.flatMap((c) => c.differingValue ?? []);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !/^(Acronym )?'[A-Z][^']+'/.test(name))).toEqual([]);
  });
  test("disagreements are kept beside the value they differ from", () => {
    const oman = get("india-oman-jmcc-11th").citations.filter((c) => c.field === "ordinal");
    expect(oman.map((c) => c.differingValue?.slice(0, 4) ?? null).sort()).toEqual(["10th", null]);
    const differing = sessions.flatMap((s) => s.citations.filter((c) => c.differingValue !== null));
    expect(differing.length).toBeGreaterThanOrEqual(40);
    const urls = sources.flatMap((source) => source.url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
