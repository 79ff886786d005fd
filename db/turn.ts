import { type Db, getDb, writing } from "./client";
import { storageFault } from "./storage-fault";

const betweenTries = 20;

/** How long SQLite waits for the lock of another connection, in milliseconds. */
function patienceOf(connection: ReturnType<typeof getDb>["$client"]): number {
  return Number(connection.pragma("busy_timeout", { simple: true }));
}

/**
 * Runs `attempt`, again and again while another program holds the lock that it needs, without holding up this process: SQLite
 * would wait in the one thread that also answers readers. An attempt must do nothing where it finds the lock held, or say by
 * `hasBegun` that it has. Throws what SQLite throws when the lock is not free within `waitsFor` milliseconds, else the patience
 * of the connection (5 seconds).
 */
export async function inTurn<T>(
  attempt: () => T,
  { hasBegun = () => false, waitsFor }: { hasBegun?: () => boolean; waitsFor?: number } = {},
): Promise<T> {
  const { $client: connection } = getDb();
  const patience = patienceOf(connection);
  const deadline = performance.now() + (waitsFor ?? patience);
  for (;;) {
    connection.pragma("busy_timeout = 0");
    try {
      return attempt();
    } catch (error) {
      if (hasBegun() || storageFault(error) !== "locked" || performance.now() >= deadline) throw error;
    } finally {
      connection.pragma(`busy_timeout = ${patience}`);
    }
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
  }
}

/** Runs `write` as `writing` does, but in turn; where the lock did not get free in time, `write` has not run. */
export async function writingInTurn<T>(write: (tx: Db) => T, waitsFor?: number): Promise<T> {
  let hasBegun = false;
  const attempt = () =>
    writing((tx) => {
      hasBegun = true;
      return write(tx);
    });
  return inTurn(attempt, { hasBegun: () => hasBegun, waitsFor });
}
