import type { RecordHead } from "./revision";

/** A field that two people changed differently: what it was, what each made of it. */
export type Collision = { field: string; base: unknown; mine: unknown; theirs: unknown };

/** Whose value somebody chose for a field on which two versions collide. */
export type Choices = Readonly<Record<string, "mine" | "theirs">>;

const headFields: readonly (keyof RecordHead)[] = [
  "id",
  "slug",
  "version",
  "createdAt",
  "updatedAt",
  "deletedAt",
  "mergedIntoId",
];

/** The fields of a state that people write: all but its head. */
export function writtenFields<State extends RecordHead>(state: State): (keyof State & string)[] {
  const head: readonly string[] = headFields;
  return (Object.keys(state) as (keyof State & string)[]).filter((field) => !head.includes(field));
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** Whether two values of a field are the same; properties are compared whatever their order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) && !isObject(b)) return (a ?? null) === (b ?? null);
  // Most have the same order of properties too, and need not be put into one.
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each) =>
    each && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/**
 * A list that two people changed, item by item: what either took away is gone, what either added is there, in their order
 * and then mine. Null where both changed the same item, or gave an order of their own to the same items.
 */
function mergeLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] | null {
  const [had, have, they] = [base, mine, theirs].map((list) => new Set(list.map(canonical))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const bothTook = [...had].some((key) => !have.has(key) && !they.has(key));
  const added = mine.filter((item) => !had.has(canonical(item)));
  const theyAdded = theirs.filter((item) => !had.has(canonical(item)));
  const isReordered = added.length === 0 && [...had].every((key) => have.has(key));
  if (bothTook || isReordered || (theyAdded.length === 0 && [...had].every((key) => they.has(key))))
    return null;
  const kept = theirs.filter((item) => !had.has(canonical(item)) || have.has(canonical(item)));
  return [...kept, ...added.filter((item) => !they.has(canonical(item)))];
}

/**
 * Three versions of a record made one, field by field (three-way merge): a field that only one side changed takes that
 * side's value, lists are merged item by item, and a field that both changed differently takes the value `chosen` for it.
 * `collisions` are those for which nobody chose; `merged` then holds theirs. The head is theirs.
 */
export function mergeFields<State extends RecordHead>(
  base: State,
  mine: State,
  theirs: State,
  chosen: Choices = {},
): { merged: State; collisions: Collision[] } {
  const merged = { ...theirs };
  const collisions: Collision[] = [];
  for (const field of writtenFields(theirs)) {
    const [was, my, their] = [base[field], mine[field], theirs[field]];
    if (isSame(my, was) || isSame(my, their)) continue;
    const lists = [was, my, their].every(Array.isArray)
      ? mergeLists(was as unknown[], my as unknown[], their as unknown[])
      : null;
    const choice = Object.hasOwn(chosen, field) ? chosen[field] : undefined;
    if (isSame(their, was) || choice === "mine") merged[field] = my;
    else if (choice === "theirs") continue;
    else if (lists) merged[field] = lists as State[typeof field];
    else collisions.push({ field, base: was, mine: my, theirs: their });
  }
  return { merged, collisions };
}
