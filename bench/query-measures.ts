import { addSession } from "@/db/commands/sessions";
import { getFacets } from "@/db/queries/facets";
import { getSeries } from "@/db/queries/series";
import { getSession } from "@/db/queries/session";
import { countSessions, listSessions } from "@/db/queries/sessions";
import { getTimeline } from "@/db/queries/timeline";
import { artificialNow as now } from "@/db/testing-register";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { deskMeasures } from "./desk-measures";
import { pick } from "./example";
import type { Examples } from "./registers";

/**
 * One thing that is measured: `run` does it once, the nth time with the nth example. `flat` is how many times slower the
 * largest register may be, null where it has more to show or to do; `p95` is in milliseconds.
 */
export type QueryMeasure = {
  name: string;
  flat: number | null;
  p95: number;
  /** Fewer rounds than the others have, for what takes long. */
  rounds?: number;
  run: (examples: Examples, n: number) => Promise<unknown>;
};

const words = ["training", "exercise", "logist", "maritime cooperation", "staff"];
const filters = (chosen: Partial<SessionFilters>): SessionFilters => ({ ...noFilters, ...chosen });

function list(chosen: (examples: Examples, n: number) => Partial<SessionFilters>): QueryMeasure["run"] {
  return (examples, n) => listSessions(filters(chosen(examples, n)), now);
}

const textAndDates = (n: number) => ({
  q: pick(words, n),
  from: String(2000 + (n % 20)),
  to: String(2003 + (n % 20)),
});

async function readSession({ sessions }: Examples, n: number): Promise<void> {
  const session = await getSession(pick(sessions, n), now);
  if (!session) throw new Error("a session that is measured must exist");
  await getSeries(session, now);
}

async function addOne({ groups, chairs, venues }: Examples, n: number): Promise<void> {
  const input = sessionInput.parse({
    group: { slug: pick(groups, n) },
    ordinal: 1000 + n,
    ordinalBasis: "stated",
    planned: `2027-${String(1 + (n % 12)).padStart(2, "0")}`,
    status: "announced",
    venue: { slug: pick(venues, n) },
    appearances: [chairs, chairs.toReversed()].map((from) => ({
      person: { slug: pick(from, n) },
      role: "co-chair",
      post: "Head of Sample Office",
    })),
    topics: ["Sample topic 1"],
  });
  const outcome = await addSession(input, { author: "measurement", role: "analyst" });
  if (outcome.kind !== "done") throw new Error("a session that is added must be accepted");
}

/** What is read, with the aims for each; times in milliseconds. */
export const readMeasures: QueryMeasure[] = [
  { name: "first list page", flat: 1.3, p95: 5, run: list(() => ({})) },
  {
    name: "list by co-chair",
    flat: 1.3,
    p95: 5,
    run: list(({ chairs }, n) => ({ chair: [pick(chairs, n)] })),
  },
  { name: "list by venue", flat: 1.3, p95: 5, run: list(({ venues }, n) => ({ venue: [pick(venues, n)] })) },
  { name: "list by text and dates", flat: 2, p95: 5, run: list((_, n) => textAndDates(n)) },
  { name: "list, deep page", flat: 1.3, p95: 5, run: list(({ deepCursor }) => ({ after: deepCursor })) },
  {
    name: "number of text and dates",
    flat: 2,
    p95: 5,
    run: (_, n) => countSessions(filters(textAndDates(n)), now),
  },
  { name: "facets, no filter", flat: 1.3, p95: 5, run: () => getFacets(noFilters, now) },
  {
    name: "facets of about 100 sessions",
    flat: 1.3,
    p95: 5,
    run: ({ middlingVenues }, n) => getFacets(filters({ venue: [pick(middlingVenues, n)] }), now),
  },
  {
    name: "facets by country, up to 1,000 sessions",
    flat: null,
    p95: 5,
    run: ({ countries }, n) => getFacets(filters({ country: [pick(countries, n)] }), now),
  },
  { name: "timeline, all", flat: 1.3, p95: 5, run: () => getTimeline(noFilters, "all", now, null) },
  {
    name: "timeline, one year",
    flat: 1.3,
    p95: 5,
    run: (_, n) => {
      const year = 2005 + (n % 20);
      return getTimeline(noFilters, { from: `${year}-01-01`, to: `${year}-12-31` }, now, null);
    },
  },
  { name: "session page", flat: 1.3, p95: 5, run: readSession },
];

/** What is written; after it the register is no longer what was filled. */
export const writeMeasures: QueryMeasure[] = [
  { name: "add one session", flat: 1.3, p95: 6, run: addOne },
  ...deskMeasures,
];
