import fc from "fast-check";
import { formats } from "@/domain/session";
import { type SessionFilters, sorts, whens } from "@/domain/session-filters";
import { sessionStatuses } from "@/domain/session-status";
import type { ModelSession } from "./session-model.fixture";

const distinct = (values: string[]) => [...new Set(values)].sort();

/** None of the values three times out of four, else up to three of them, most often one that `anchor` has. */
function someOf<T>(values: readonly T[], anchor: readonly T[]): fc.Arbitrary<T[]> {
  const any = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  const near =
    anchor.length > 0 ? any.map((others) => [...new Set([...anchor.slice(0, 1), ...others])]) : any;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<T[]>([]) },
    { weight: 2, arbitrary: near },
    { weight: 1, arbitrary: any },
  );
}

const dates = fc.oneof(
  fc.integer({ min: 1985, max: 2032 }).map(String),
  fc
    .tuple(fc.integer({ min: 1995, max: 2028 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
  fc.constantFrom("2024-11-27", "2024-11-28", "2023-07-18/2023-07-19", "2015-33", "2020-40", "2026-09~"),
  fc.constantFrom("../2012-05-01", "2019-02/..", "2006~"),
);

/** Words of a session, whole or as far as somebody has typed them, now and then of two sessions at once. */
function queries(model: ModelSession[]): fc.Arbitrary<string> {
  const word = fc
    .tuple(fc.constantFrom(...model), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([{ words }, at, length]) => (words[at % words.length] ?? "").slice(0, length));
  return fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
}

const slugNames = ["group", "chair", "person", "venue", "party", "topic", "country", "city"] as const;

/** Filters over everything that a register holds, gathered around one of its sessions, so that most leave something. */
export function filtersOver(model: ModelSession[]): fc.Arbitrary<SessionFilters> {
  const values = new Map(slugNames.map((name) => [name, distinct(model.flatMap((each) => each[name]))]));
  const mostly = <T>(usual: T, arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });
  const around = (anchor: ModelSession) => {
    const some = (name: (typeof slugNames)[number]) => someOf(values.get(name) ?? [], anchor[name]);
    return fc.record({
      q: mostly<string | null>(null, queries(model)),
      group: some("group"),
      chair: some("chair"),
      person: some("person"),
      venue: some("venue"),
      city: some("city"),
      country: some("country"),
      party: some("party"),
      topic: some("topic"),
      status: someOf(sessionStatuses, [anchor.session.status]),
      format: someOf(formats, [anchor.session.format]),
      when: someOf(whens, []),
      from: mostly<string | null>(null, dates),
      to: mostly<string | null>(null, dates),
      sort: fc.constantFrom(...sorts),
      after: fc.constant(null),
      limit: fc.constantFrom(3, 7, 25, 200),
    });
  };
  return fc.constantFrom(...model).chain(around);
}
