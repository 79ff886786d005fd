import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { DrizzleQueryError } from "drizzle-orm";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { getDb } from "./client";
import { accounts, credentials, logins, passkeys, verifications } from "./schema/accounts";
import { inTurn } from "./turn";

/** Runs one of Drizzle's statements on this process's register; rows are lists of values, in the order of the columns. */
function runStatement(text: string, values: unknown[], method: "run" | "all" | "values" | "get") {
  const statement = getDb().$client.prepare(text);
  if (!statement.reader) return { rows: [], changes: statement.run(...values).changes };
  const rows = statement.raw(true);
  return { rows: (method === "get" ? rows.get(...values) : rows.all(...values)) as unknown[] };
}

/** Makes an adapter throw what SQLite said: the error that Drizzle puts around it quotes the values of the statement. */
function withoutValues<Adapter extends object>(adapter: Adapter): Adapter {
  const methods = Object.entries(adapter).filter(([, method]) => typeof method === "function");
  const quiet = methods.map(([name, method]) => [
    name,
    async (...values: unknown[]) => {
      try {
        return await method(...values);
      } catch (error) {
        throw error instanceof DrizzleQueryError ? (error.cause ?? new Error("failed")) : error;
      }
    },
  ]);
  return Object.assign(adapter, Object.fromEntries(quiet));
}

/**
 * The tables of this process's register as better-auth wants them; it keeps logins, passkeys and challenges in them. Each of
 * its statements waits in turn for another program's lock, so that readers are answered while somebody signs in.
 */
export function authAdapter(): ReturnType<typeof drizzleAdapter> {
  const schema = {
    user: accounts,
    session: logins,
    account: credentials,
    verification: verifications,
    passkey: passkeys,
  };
  const db = drizzle((text, values, method) => inTurn(() => runStatement(text, values, method)));
  const adapter = drizzleAdapter(db, { provider: "sqlite", schema });
  return (options) => withoutValues(adapter(options));
}
