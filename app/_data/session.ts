import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { getSeries } from "@/db/queries/series";
import { getSession } from "@/db/queries/session";
import { currentSlug } from "@/db/queries/slugs";
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

/** The slug that took the place of an old one; null when it never had one. */
export async function loadCurrentSlug(slug: string) {
  await connection();
  return currentSlug("session", slug);
}
