import { formatPartialDate } from "@/domain/date-text";
import type { NamedChoice } from "@/domain/name-resolution";
import type { SearchHits } from "@/domain/search-hit";
import type { SessionSummary } from "@/domain/session";
import { shortSessionTitle } from "@/domain/session-title";
import { loadGroupChoices, loadPersonChoices, loadVenueChoices, type Printed } from "../choice-rows";
import { type Db, getDb } from "../client";
import { findRecords, type NamedRecord } from "../record-search";
import { searchSessions } from "./sessions";

const sessionsShown = 5;
const recordsShown = 3;

const directories = [
  { heading: "People", kind: "person", path: "people", load: loadPersonChoices },
  { heading: "Groups", kind: "group", path: "groups", load: loadGroupChoices },
  { heading: "Venues", kind: "venue", path: "venues", load: loadVenueChoices },
] as const satisfies {
  heading: string;
  kind: NamedRecord;
  path: string;
  load: (db: Db, ids: string[]) => Printed<NamedChoice>[];
}[];

function sessionHint({ date, place }: SessionSummary): string | null {
  const where = place?.venue ?? place?.city;
  return [date && formatPartialDate(date), where].filter(Boolean).join(", ") || null;
}

/**
 * What a text finds as it is typed, best first: at most five sessions and three each of people, groups and venues, in any
 * script; kinds without a hit are left out. `now` is in epoch milliseconds.
 */
export async function findAnything(text: string, now: number): Promise<SearchHits[]> {
  const db = getDb();
  const sessions = await searchSessions(text, sessionsShown, now);
  const found = sessions.map((session) => ({
    href: `/sessions/${session.slug}`,
    label: shortSessionTitle(session),
    hint: sessionHint(session),
  }));
  const records = directories.map(({ heading, kind, path, load }) => ({
    heading,
    hits: load(db, findRecords(db, kind, text, recordsShown)).map(({ choice }) => ({
      href: `/${path}/${choice.slug}`,
      label: choice.label,
      hint: choice.hint,
    })),
  }));
  return [{ heading: "Sessions", hits: found }, ...records].filter(({ hits }) => hits.length > 0);
}
