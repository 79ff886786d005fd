import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noFilters, type SessionFilters, whens } from "@/domain/session-filters";
import { type OpenDb, openDatabase, setDb } from "./client";
import { hadFile } from "./queries/attachments";
import { listChanges } from "./queries/changes";
import { countDayless, eventFacts } from "./queries/event-facts";
import { getFacets } from "./queries/facets";
import { getGroup } from "./queries/groups";
import { compareVersions, getHistory } from "./queries/history";
import { findSourceByAddress } from "./queries/known-source";
import { listOpenOutcomes } from "./queries/open-outcomes";
import { getOutcomeChoices } from "./queries/outcome-choices";
import { getOutcomeLinks } from "./queries/outcome-links";
import { listFactRecords } from "./queries/plain-records";
import { getPlanHistory } from "./queries/plan-history";
import { getSeries } from "./queries/series";
import { getSession } from "./queries/session";
import { listSessionChanges } from "./queries/session-changes";
import { countSessions, listSessions, searchSessions } from "./queries/sessions";
import { listSourceAttachments } from "./queries/source-attachments";
import { listSourceUses } from "./queries/source-uses";
import { getTimeline } from "./queries/timeline";
import { listWeakSessions } from "./queries/weak-sessions";
import { type Allowed, planFaults } from "./testing-plan";
import { fillArtificialRegister, artificialNow as now } from "./testing-register";
import { statementsOf } from "./testing-statements";

const sessions = 100_000;
const filling = 600_000;

const allowed: Allowed[] = [
  {
    statement: /json_each\(\?\) k (CROSS )?JOIN session_postings/,
    step: /TEMP B-TREE/,
    because: "choices are counted over the postings of at most 1,000 sessions, which are named by their keys",
  },
  {
    statement: /json_each\(\?\) k (CROSS )?JOIN sessions/,
    step: /TEMP B-TREE/,
    because: "lanes are ordered among the at most 1,501 sessions that a timeline shows, named by their keys",
  },
  {
    statement: /FROM sessions p\s+WHERE\s+1 AND p.deleted_at IS NULL/,
    step: /^SCAN p USING INDEX sessions_lane_order$/,
    because: "the list by group walks the index in its order and stops when the page is full",
  },
  {
    statement: /FROM sessions p\s+WHERE\s+1 AND p\.chrono IN \(SELECT/,
    step: /TEMP B-TREE FOR ORDER BY/,
    because: "the list by group picks at most 2,000 candidates first and sorts only those",
  },
  {
    statement: /SELECT time_zone AS zone FROM/,
    step: /TEMP B-TREE/,
    because: "there are a few hundred time zones in the world, however many sessions",
  },
  {
    statement: /WHERE c\.source_id = r\.id|JOIN citations c ON c\.source_id = r\.id/,
    step: /TEMP B-TREE/,
    because: "the citations of one source are few, however large the register",
  },
  {
    statement: /from "sources" inner join "session_attachments"/,
    step: /TEMP B-TREE/,
    because: "the photographs and papers from one source are few, however large the register",
  },
  {
    statement: /FROM revisions\s+WHERE record_kind = 'session' AND record_id IN/,
    step: /TEMP B-TREE/,
    because: "the changes of at most 1,000 sessions are ordered, and the former dates of at most 2,000",
  },
  {
    statement: /bm25\(session_words/,
    step: /TEMP B-TREE/,
    because: "only the newest 300 hits are ranked",
  },
];

// The commonest values cost most; the fourth of each is common and not a special case.
const common: Partial<SessionFilters> = {};
const filters = (chosen: Partial<SessionFilters>): SessionFilters => ({ ...noFilters, ...chosen });

function findCommon(db: OpenDb): void {
  for (const [facet, table] of Object.entries({
    chair: "people",
    person: "people",
    venue: "venues",
    group: "groups",
    party: "parties",
    topic: "topics",
  })) {
    const rows = db.all<{ slug: string }>(sql`SELECT r.slug FROM posting_counts c
      JOIN ${sql.identifier(table)} r ON r.id = c.value WHERE c.facet = ${facet} ORDER BY c.count DESC LIMIT 4`);
    Object.assign(common, { [facet]: rows.slice(-1).map(({ slug }) => slug) });
  }
}

const only = (name: keyof SessionFilters) => () => ({ [name]: common[name] }) as Partial<SessionFilters>;

const searches: Record<string, () => Partial<SessionFilters>> = {
  everything: () => ({}),
  chair: only("chair"),
  person: only("person"),
  venue: only("venue"),
  group: only("group"),
  party: only("party"),
  topic: only("topic"),
  city: () => ({ city: ["Sampleton 4"] }),
  country: () => ({ country: ["FR"] }),
  status: () => ({ status: ["cancelled"] }),
  format: () => ({ format: ["virtual"] }),
  "two statuses": () => ({ status: ["cancelled", "held"] }),
  "chair and venue": () => ({ chair: common.chair, venue: common.venue }),
  "country and topic": () => ({ country: ["FR"], topic: common.topic }),
  text: () => ({ q: "training" }),
  "text and dates": () => ({ q: "training", from: "2010", to: "2012" }),
  "text and venue": () => ({ q: "train", venue: common.venue }),
  dates: () => ({ from: "2010", to: "2012" }),
  "dates and party": () => ({ from: "2010", to: "2012", party: common.party }),
  ...Object.fromEntries(whens.map((when) => [when, () => ({ when: [when] })])),
};

const groupId = async (slug: string) => (await getGroup(slug))?.id ?? "";
const newest = async () => (await listSessions({ ...noFilters, limit: 200 }, now)).rows.at(-1);

const reads: Record<string, () => Promise<unknown>> = {
  "a deep page": () => listSessions(filters({ after: String(2 ** 52), sort: "date" }), now),
  "a deep page of a venue": () => listSessions(filters({ after: String(2 ** 52), venue: common.venue }), now),
  "a session and its series": async () => {
    const session = await getSession((await newest())?.slug ?? "", now);
    return session && getSeries(session, now);
  },
  "a session by id": async () => getSession((await newest())?.id ?? "", now),
  "what is open of a group": async () => listOpenOutcomes(await groupId(common.group?.[0] ?? ""), now),
  "what was open at a session": async () => {
    const session = await getSession((await newest())?.slug ?? "", now);
    return session && [await getOutcomeChoices(session, now), await getOutcomeLinks(session.outcomes, now)];
  },
  suggestions: () => searchSessions("train", 8, now),
  "the history of a session": async () => {
    const { slug = "" } = (await newest()) ?? {};
    return [
      await getHistory("session", slug, { before: null, limit: 50 }),
      await compareVersions("session", slug, 1, 1),
    ];
  },
  "whether a session had a file": async () => hadFile((await newest())?.slug ?? "", "a".repeat(64)),
  "the former plans of a session": async () => getPlanHistory((await newest())?.id ?? ""),
  "what a calendar needs of sessions": async () => eventFacts([(await newest())?.id ?? ""]),
  "recent changes": () => listChanges({ before: null, limit: 50 }),
  "earlier changes": () => listChanges({ before: 5000, limit: 50 }),
  "the queue of weak records": () => listWeakSessions({ kind: null, after: null, limit: 50 }, now),
  "a deep page of that queue": () =>
    listWeakSessions({ kind: "conflicting", after: `32-${2 ** 52}`, limit: 50 }, now),
  "what a source supports": async () => {
    const { rows } = await listFactRecords("source", { after: "sample", limit: 50 });
    const { slug = "" } = rows[0] ?? {};
    return [await listSourceUses(slug, 50, now), await listSourceAttachments(slug, 50, now)];
  },
  "the directory of parties": () => listFactRecords("party", { after: null, limit: 50 }),
  "the directory of topics": () => listFactRecords("topic", { after: null, limit: 50 }),
  "the sources of a type": () =>
    listFactRecords("source", { after: "sample", limit: 50, type: "official readout" }),
  "a source by its address": () => findSourceByAddress("https://example.org/sample"),
};

for (const [name, chosen] of Object.entries(searches)) {
  reads[`the list of ${name}`] = () => listSessions(filters(chosen()), now);
  reads[`the list of ${name}, oldest first`] = () =>
    listSessions(filters({ ...chosen(), sort: "date" }), now);
  reads[`the list of ${name}, by group`] = () => listSessions(filters({ ...chosen(), sort: "group" }), now);
  reads[`the number of ${name}`] = () => countSessions(filters(chosen()), now);
  reads[`the choices within ${name}`] = () => getFacets(filters(chosen()), now);
  reads[`the feed of ${name}`] = () => listSessionChanges(filters(chosen()), now, 100);
  reads[`what the calendar of ${name} leaves out`] = () => countDayless(filters(chosen()), now);
  reads[`the timeline of ${name}`] = () => getTimeline(filters(chosen()), "all", now, null);
  reads[`a year of the timeline of ${name}`] = () =>
    getTimeline(filters(chosen()), { from: "2024-01-01", to: "2024-12-31" }, now, null);
}

describe("in a register of 100,000 sessions", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "query-plan-"));
  let db: OpenDb;

  beforeAll(() => {
    db = setDb(openDatabase(path.join(folder, "register.db")));
    fillArtificialRegister(db, { sessions });
    findCommon(db);
  }, filling);
  afterAll(() => {
    db.$client.close();
    rmSync(folder, { recursive: true });
  });

  const faultsOf = async (read: () => Promise<unknown>) => {
    const ran = await statementsOf(db, read);
    expect(ran.length).toBeGreaterThan(0);
    return [...new Set(ran.flatMap((statement) => planFaults(db, statement, allowed)))];
  };

  describe.each([{ statistics: "no" }, { statistics: "the planner's" }])(
    "with $statistics statistics",
    ({ statistics }) => {
      beforeAll(() => {
        if (statistics !== "no") db.run(sql`ANALYZE`);
      }, filling);

      test.each(Object.keys(reads))("%s costs as much as in a small one", async (name) => {
        expect(await faultsOf(reads[name] as () => Promise<unknown>)).toEqual([]);
      });

      test.each([
        ["SCAN s", sql`SELECT * FROM sessions s WHERE s.summary LIKE '%training%'`],
        ["USE TEMP B-TREE FOR ORDER BY", sql`SELECT * FROM sessions WHERE group_id = 'x' ORDER BY summary`],
        ["SCAN session_words", sql`SELECT rowid FROM session_words`],
        [
          "SEARCH session_postings",
          sql`SELECT chrono FROM session_postings WHERE facet = 'venue' AND chrono > 5`,
        ],
        ["SCAN a", sql`SELECT count(*) FROM appearances AS a WHERE post = 'x'`],
      ])("a statement with %s is refused", async (step, bad) => {
        const faults = await faultsOf(async () => db.all(bad));
        expect(faults.join("\n")).toContain(step);
      });
    },
  );
});
