import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { listFormerDates } from "@/db/queries/former-dates";
import { getSeries } from "@/db/queries/series";
import { getSession } from "@/db/queries/session";
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

/** The dates that a session was planned for before; one that was never changed had none. */
export async function loadFormerDates({ id, version }: Session) {
  return version > 1 ? listFormerDates(id) : [];
}
