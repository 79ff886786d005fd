import { and, eq, gte, lt } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import type { Db } from "./client";
import { Refusal } from "./refusal";
import { doneRequests } from "./schema/requests";

/** A request that its owner names by a key of their own; `fingerprint` is a hash of what it asks for. */
export type Once = { owner: string; key: string; fingerprint: string };

/** For how long a key means the request that it was first sent with, in milliseconds. */
const remembered = 24 * 60 * 60 * 1000;

const another = "This key was sent with another request before. Take a new key for a new request.";

const since = () => new Date(Date.now() - remembered).toISOString();

/** What is known of a request that was done within the last day, null when there is none; a Refusal where its key named another. */
export function findDone(tx: Db, { owner, key, fingerprint }: Once) {
  const own = and(eq(doneRequests.owner, owner), eq(doneRequests.key, key), gte(doneRequests.at, since()));
  const done = tx.select().from(doneRequests).where(own).get();
  if (done && done.fingerprint !== fingerprint)
    throw new Refusal([{ field: "Idempotency-Key", message: another }]);
  return done ?? null;
}

/** Does what is asked for once, in the transaction of the command: what was done within the last day ends as it did then. */
export function doneOnce<T>(tx: Db, asked: Once | undefined, write: () => Outcome<T>): Outcome<T> {
  if (!asked) return write();
  const before = findDone(tx, asked);
  if (before) return { kind: "done", value: before.outcome as T };
  const outcome = write();
  if (outcome.kind !== "done") return outcome;
  tx.delete(doneRequests).where(lt(doneRequests.at, since())).run();
  const at = new Date(Date.now()).toISOString();
  tx.insert(doneRequests)
    .values({ ...asked, at, outcome: outcome.value })
    .run();
  return outcome;
}
