import { beforeAll, expect, test } from "vitest";
import { preferenceWords } from "@/domain/preference";
import type { Session } from "@/domain/session";
import type { SourceList } from "@/domain/source-list";
import { sourcesOf } from "@/domain/unsourced-facts";
import { witnessMarks } from "@/domain/witness-marks";
import { getSession } from "../queries/session";
import { seedRegister } from "../seed";
import { freshDatabase } from "../testing";
import { sessions } from "./register.fixtures";

let shown: { session: Session; list: SourceList }[];

beforeAll(async () => {
  freshDatabase();
  seedRegister();
  const whole = await Promise.all(sessions.map(({ slug }) => getSession(slug, 0)));
  shown = whole.flatMap((session) => (session ? [{ session, list: sourcesOf(session) }] : []));
});

test("every status has the number of a source or a dagger, and never both", () => {
  expect(shown).toHaveLength(sessions.length);
  const isOne = shown.map(
    ({ list }) => witnessMarks(list, "status").length > 0 !== list.unsourced.includes("status"),
  );
  expect(new Set(isOne)).toEqual(new Set([true]));
});

test("that a session lapsed is what nobody wrote", () => {
  const lapsed = shown.filter(({ session }) => session.status === "lapsed");
  expect(lapsed.length).toBeGreaterThan(0);
  expect(lapsed.filter(({ list }) => !list.unsourced.includes("status"))).toEqual([]);
});

test("a reason that a text is a party’s own rests on an official text against others", () => {
  const own = shown.flatMap(({ session }) =>
    session.citations
      .filter(({ reason }) => /own (?:text|statement)/.test(reason ?? ""))
      .map(({ field, source }) => ({ session, field, against: source })),
  );
  expect(own.length).toBeGreaterThanOrEqual(3);
  for (const { session, field, against } of own) {
    const official = session.citations.some(
      (each) =>
        each.field === field && each.differingValue === null && each.source.type === "official readout",
    );
    expect([session.slug, official, against.type]).toEqual([session.slug, true, "press"]);
  }
});

test("every disagreement says why the value that is kept is preferred, or that nothing does", () => {
  const told = shown.flatMap(({ session, list }) =>
    list.disagreements.map((each) => each.reason ?? preferenceWords(session.citations, each.field, each.by)),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((words) => !words.endsWith("."))).toEqual([]);
  const written = sessions.flatMap(({ citations }) => citations.filter(({ reason }) => reason));
  expect(written.length).toBeGreaterThan(30);
  expect(written.filter(({ differingValue }) => differingValue === null)).toEqual([]);
});
