import { type Db, getDb, writing } from "./client";
import { storageFault } from "./storage-fault";

const betweenTries = 20;

/** How long SQLite waits for the lock of another connection, in milliseconds. */
function patienceOf(connection: ReturnType<typeof getDb>["$client"]): number {
  return Number(connection.pragma("busy_timeout", { simple: true }));
}

/**
 * Runs `write` as `writing` does, but waits for another program's lock without holding up this process: SQLite would wait in
 * the one thread that also answers readers. Throws what SQLite throws when the lock is not free within the patience of the
 * connection (5 seconds); `write` has not run then.
 */
export async function writingInTurn<T>(write: (tx: Db) => T): Promise<T> {
  const { $client: connection } = getDb();
  const patience = patienceOf(connection);
  const deadline = performance.now() + patience;
  for (;;) {
    let hasBegun = false;
    connection.pragma("busy_timeout = 0");
    try {
      return writing((tx) => {
        hasBegun = true;
        return write(tx);
      });
    } catch (error) {
      if (hasBegun || storageFault(error) !== "locked" || performance.now() >= deadline) throw error;
    } finally {
      connection.pragma(`busy_timeout = ${patience}`);
    }
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
  }
}
