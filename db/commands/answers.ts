import { and, eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { getDb } from "../client";
import { findDone, type Once } from "../once";
import { refusing } from "../refusal";
import { doneRequests } from "../schema/requests";
import { writingInTurn } from "../turn";

/** What a program was answered, as it is answered again; `status` is 201 where an earlier release kept it. */
export type KeptAnswer = { status?: number; headers: Record<string, string>; body: string };

/**
 * Keeps what a program was answered to a request that it named, to be answered so again; nothing where the request was not
 * done. A register that takes no write at this moment builds the answer anew.
 */
export async function keepAnswer(asked: Once, answer: KeptAnswer): Promise<void> {
  const own = and(eq(doneRequests.owner, asked.owner), eq(doneRequests.key, asked.key));
  await refusing(() => writingInTurn((tx) => tx.update(doneRequests).set({ answer }).where(own).run()));
}

/** What a program was answered when it sent the same request before, null for a first time; `invalid` where its key named another request. */
export async function keptAnswer(asked: Once): Promise<Outcome<KeptAnswer | null>> {
  return refusing(() => (findDone(getDb(), asked)?.answer ?? null) as KeptAnswer | null);
}
