import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { getPlanHistory } from "@/db/queries/plan-history";
import { getSeries } from "@/db/queries/series";
import { getSession } from "@/db/queries/session";
import type { PlanHistory } from "@/domain/former-date";
import type { Session } from "@/domain/session";
import { now } from "../_server/clock";

/** A session by slug or id, deleted ones included; null when there is none. */
export const loadSession = cache(async (slug: string) => {
  await connection();
  return getSession(slug, now());
});

/** The sessions around one in its body. */
export async function loadSeries(session: Session) {
  return getSeries(session, now());
}

/** What became of the plans of a session; one that was never changed has had no other. */
export async function loadPlanHistory({ id, version }: Session): Promise<PlanHistory> {
  return version > 1 ? getPlanHistory(id) : { formerDates: [], statusSince: null };
}
