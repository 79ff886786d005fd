import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { getDb } from "./client";
import { accounts, credentials, logins, passkeys, verifications } from "./schema/accounts";

/** The tables of this process's register as better-auth wants them; it keeps logins, passkeys and challenges in them. */
export function authAdapter(): ReturnType<typeof drizzleAdapter> {
  const schema = {
    user: accounts,
    session: logins,
    account: credentials,
    verification: verifications,
    passkey: passkeys,
  };
  return drizzleAdapter(getDb(), { provider: "sqlite", schema });
}
