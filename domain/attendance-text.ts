import { leadingRoles } from "./appearance";
import { countSessionsText } from "./filter-sentence";
import type { PersonSession } from "./posts-held";

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What became of sessions that are not known to have been held, in the order in which it is said. */
const fates = [
  { one: "is planned", many: "are planned", statuses: ["proposed", "announced", "confirmed"] },
  { one: "is overdue", many: "are overdue", statuses: [] },
  { one: "was postponed", many: "were postponed", statuses: ["postponed"] },
  { one: "was cancelled", many: "were cancelled", statuses: ["cancelled"] },
  { one: "lapsed", many: "lapsed", statuses: ["lapsed"] },
];
const [, overdue] = fates;

function fateOf({ session: { status, phase } }: PersonSession) {
  return phase === "overdue" ? overdue : fates.find(({ statuses }) => statuses.includes(status));
}

const countIds = (rows: PersonSession[]) => new Set(rows.map(({ session }) => session.id)).size;

function heldText(held: PersonSession[]): string {
  const words = (count: number) => countSessionsText({ count, atLeast: false });
  const led = countIds(held.filter(({ appearance }) => leadingRoles.includes(appearance.role)));
  const more = countIds(held) - led;
  if (led === 0) return more === 0 ? "no session yet" : `attended ${words(more)}`;
  return more === 0 ? `led ${words(led)}` : `led ${words(led)}, attended ${more} more`;
}

/**
 * How often somebody was there, by their appearances: "led 3 sessions, attended 1 more; named for 1 that is planned". Only
 * sessions known to have been held count as led or attended; "no session yet" where there is none.
 */
export function attendanceText(appearances: readonly PersonSession[]): string {
  const held = appearances.filter(({ session }) => session.status === "held");
  const others = fates.flatMap((fate) => {
    const count = countIds(appearances.filter((each) => fateOf(each) === fate));
    return count === 0 ? [] : [`${count} that ${count === 1 ? fate.one : fate.many}`];
  });
  const rest = others.length > 0 ? `; named for ${listFormat.format(others)}` : "";
  return `${heldText(held)}${rest}`;
}
