import "server-only";
import { connection } from "next/server";
import { listWeakSessions } from "@/db/queries/weak-sessions";
import { now } from "../_server/clock";

const pageSize = 50;

/** A page of the poorly proved sessions, worst first, from after a cursor. */
export async function loadWeakSessions(after: string | null) {
  await connection();
  return listWeakSessions({ after, limit: pageSize }, now());
}
