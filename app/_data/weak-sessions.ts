import "server-only";
import { connection } from "next/server";
import { listWeakSessions } from "@/db/queries/weak-sessions";
import type { ReviewQuery } from "@/domain/review-query";
import { now } from "../_server/clock";

const pageSize = 50;

/** A page of the poorly proved sessions, worst first, and how many there are of each kind. */
export async function loadWeakSessions(query: ReviewQuery) {
  await connection();
  return listWeakSessions({ ...query, limit: pageSize }, now());
}
