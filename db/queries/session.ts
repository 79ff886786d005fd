import { eq, or } from "drizzle-orm";
import type { Session } from "@/domain/session";
import { getDb } from "../client";
import { sessions } from "../schema/sessions";
import { loadWholeSessions } from "../whole-sessions";

/**
 * A session whole, by slug or permanent id; null when there is none. A removed one comes with `deletedAt` set.
 * `now` is in epoch milliseconds.
 */
export async function getSession(slugOrId: string, now: number): Promise<Session | null> {
  const db = getDb();
  const row = db
    .select({ chrono: sessions.chrono })
    .from(sessions)
    .where(or(eq(sessions.slug, slugOrId), eq(sessions.id, slugOrId)))
    .get();
  return row ? (loadWholeSessions(db, [row.chrono], now)[0] ?? null) : null;
}
