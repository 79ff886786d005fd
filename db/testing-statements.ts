import type { OpenDb } from "./client";

/** A statement as it ran: its text, what was bound to it, and how long it took in milliseconds. */
export type RanStatement = { text: string; bound: unknown[]; ms: number };

type Statement = ReturnType<OpenDb["$client"]["prepare"]>;

const running = new Set<string | symbol>(["run", "get", "all"]);

/** Notes in `log` whatever a statement runs; everything else it does as before. */
function watched(statement: Statement, text: string, log: RanStatement[]): Statement {
  const seen: Statement = new Proxy(statement, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...bound: unknown[]) => {
        const start = performance.now();
        const result: unknown = value.apply(target, bound);
        if (running.has(name)) log.push({ text, bound, ms: performance.now() - start });
        return result === target ? seen : result;
      };
    },
  });
  return seen;
}

/** The statements that run on `db` while `work` does, in order. */
export async function statementsOf(db: OpenDb, work: () => Promise<unknown>): Promise<RanStatement[]> {
  const client = db.$client;
  const { prepare } = client;
  const log: RanStatement[] = [];
  const watching = (text: string) => watched(prepare.call(client, text), text, log);
  client.prepare = watching as typeof client.prepare;
  try {
    await work();
  } finally {
    client.prepare = prepare;
  }
  return log;
}
