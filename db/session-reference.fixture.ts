import { dateSpan, reach, sortDay, spansOverlap } from "@/domain/date-span";
import { phaseOf, todayIn } from "@/domain/phase";
import { queryWords } from "@/domain/query-words";
import { choiceFilters, type SessionFilters, type Sort } from "@/domain/session-filters";
import { isStillPlanned } from "@/domain/session-status";
import { foldText } from "@/domain/text-fold";
import type { ModelSession } from "./session-model.fixture";

const dateOf = ({ session }: ModelSession) => session.held ?? session.planned;

function meetsChoice(model: ModelSession, filters: SessionFilters, now: number): boolean {
  const date = dateOf(model);
  const { status } = model.session;
  const phase = phaseOf({ status, date }, todayIn(model.zone, now));
  const isExpected = date === null && isStillPlanned(status);
  return choiceFilters.every((name) => {
    if (filters[name].length === 0) return true;
    if (name === "when")
      return filters.when.some((when) => (isExpected ? when === "upcoming" : when === phase));
    const wanted = name === "city" ? filters.city.map(foldText) : filters[name];
    return wanted.some((value) => model[name].includes(value));
  });
}

function meetsDates(model: ModelSession, { from, to }: SessionFilters): boolean {
  const range = {
    earliest: from && dateSpan(from).earliest,
    latest: to && dateSpan(to).latest,
  };
  if (!range.earliest && !range.latest) return true;
  const date = dateOf(model);
  return date !== null && spansOverlap(reach(date), range);
}

function meetsText({ words, nameWords }: ModelSession, q: string | null): boolean {
  const { needed, ranks } = queryWords(q ?? "");
  const isIn = (among: string[]) => (prefix: string) => among.some((word) => word.startsWith(prefix));
  return needed.every(isIn(words)) && (ranks.every(isIn(words)) || needed.some(isIn(nameWords)));
}

/** Whether a session is among those that filters leave; page, size and order do not matter. */
export function meets(model: ModelSession, filters: SessionFilters, now: number): boolean {
  return meetsChoice(model, filters, now) && meetsDates(model, filters) && meetsText(model, filters.q);
}

function compareLists(a: string[], b: string[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

function compareLanes({ lane: a }: ModelSession, { lane: b }: ModelSession): number {
  if (a.parties.length === 0 || b.parties.length === 0) {
    if (a.parties.length !== b.parties.length) return b.parties.length - a.parties.length;
  }
  return compareLists(a.parties, b.parties) || compareLists(a.levels.flat(), b.levels.flat());
}

const newestFirst = (order: ModelSession[]) => (a: ModelSession, b: ModelSession) =>
  sortDay(dateOf(b)) - sortDay(dateOf(a)) ||
  (b.session.ordinal ?? 0) - (a.session.ordinal ?? 0) ||
  order.indexOf(b) - order.indexOf(a);

/** Sessions, given in order of entry, as lists show them. */
export function inOrder(model: ModelSession[], sort: Sort): ModelSession[] {
  const newest = model.toSorted(newestFirst(model));
  if (sort === "-date") return newest;
  return sort === "date" ? newest.toReversed() : newest.toSorted(compareLanes);
}
