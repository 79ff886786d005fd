import { and, count, eq, isNotNull, isNull, ne, type SQL } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { mostViews, type View, viewFilters, viewKey, viewQuery } from "@/domain/view";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { newId } from "../identifier";
import { filtersKnownIn } from "../queries/known-filters";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { views } from "../schema/views";

const columns = { id: views.id, name: views.name, query: views.query };
const refuse = (field: string, message: string) => new Refusal([{ field, message }]);

function checkName(tx: Db, id: string, name: string): void {
  const isOther = and(eq(views.key, viewKey(name)), isNull(views.deletedAt), ne(views.id, id));
  const other = tx.select({ name: views.name }).from(views).where(isOther).get();
  if (other) throw refuse("name", `There is a view “${other.name}” already. Choose another name.`);
}

function checkNumber(tx: Db): void {
  const row = tx.select({ kept: count() }).from(views).where(isNull(views.deletedAt)).get();
  if ((row?.kept ?? 0) >= mostViews)
    throw refuse("name", `There are ${mostViews} views already: remove one first.`);
}

function changed(
  tx: Db,
  condition: SQL | undefined,
  values: Partial<typeof views.$inferInsert>,
): Outcome<View> {
  const view = tx.update(views).set(values).where(condition).returning(columns).get();
  return view ? { kind: "done", value: view } : { kind: "not-found" };
}

const present = (id: string) => and(eq(views.id, id), isNull(views.deletedAt));
const removed = (id: string) => and(eq(views.id, id), isNotNull(views.deletedAt));

/**
 * Names a query for everybody who reads the register. Refused where the name is taken, a filter names nothing in the register,
 * or there are as many views as pages can name.
 */
export async function addView(input: Omit<View, "id">, by: Authorship): Promise<Outcome<View>> {
  return permitted(by, "write records", (tx) => {
    const { filters, ignored } = filtersKnownIn(tx, viewFilters(input));
    const [odd] = ignored;
    if (odd) throw refuse("query", `A view cannot have “${odd.name}=${odd.value}”: ${odd.reason}.`);
    const { name } = input;
    const view = { id: newId(), name, query: viewQuery(filters) };
    checkNumber(tx);
    checkName(tx, view.id, name);
    const createdAt = new Date(Date.now()).toISOString();
    tx.insert(views)
      .values({ ...view, key: viewKey(name), author: by.author, createdAt, deletedAt: null })
      .run();
    return { kind: "done", value: view };
  });
}

/** Gives a view another name, which no other view has. */
export async function renameView(id: string, name: string, by: Authorship): Promise<Outcome<View>> {
  return permitted(by, "write records", (tx) => {
    checkName(tx, id, name);
    return changed(tx, present(id), { name, key: viewKey(name) });
  });
}

/** Takes a view away from everybody; it can be put back. */
export async function removeView(id: string, by: Authorship): Promise<Outcome<View>> {
  return permitted(by, "write records", (tx) =>
    changed(tx, present(id), { deletedAt: new Date(Date.now()).toISOString() }),
  );
}

/** Puts a removed view back, unless its name was given to another meanwhile. */
export async function restoreView(id: string, by: Authorship): Promise<Outcome<View>> {
  return permitted(by, "write records", (tx) => {
    const view = tx.select(columns).from(views).where(removed(id)).get();
    if (!view) return { kind: "not-found" };
    checkNumber(tx);
    checkName(tx, id, view.name);
    return changed(tx, removed(id), { deletedAt: null });
  });
}
