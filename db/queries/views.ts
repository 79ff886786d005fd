import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { View } from "@/domain/view";
import { getDb } from "../client";
import { views } from "../schema/views";

const columns = { id: views.id, name: views.name, query: views.query };

/** The views of the register by name; [] for none. */
export async function listViews(): Promise<View[]> {
  return getDb().select(columns).from(views).where(isNull(views.deletedAt)).orderBy(asc(views.key)).all();
}

/** A view that was removed, by id; null where there is none, or it was put back. */
export async function getRemovedView(id: string): Promise<View | null> {
  const isIt = and(eq(views.id, id), isNotNull(views.deletedAt));
  return getDb().select(columns).from(views).where(isIt).get() ?? null;
}
