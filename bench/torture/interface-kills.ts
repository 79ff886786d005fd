import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase, setDb } from "@/db/client";
import { addToken } from "@/db/commands/account-keys";
import { openSetupLink } from "@/db/commands/account-links";
import { acceptLink } from "@/db/commands/accounts";
import { accounts } from "@/db/schema/accounts";
import type { FaultRow } from "./fault-row";
import { pause } from "./processes";
import { serve } from "./served-register";
import { inspect } from "./written-register";

const clients = 6;

/** A new register with one account; returns the secret of its token, which writes. */
async function withToken(file: string): Promise<string> {
  const db = setDb(openDatabase(file));
  const person = { name: "Torture", email: "torture@example.org", passwordHash: "none" };
  await acceptLink(openSetupLink() ?? "", person);
  const accountId = db.select({ id: accounts.id }).from(accounts).get()?.id ?? "";
  const by = {
    accountId,
    author: person.name,
    role: "maintainer" as const,
    provedAt: new Date().toISOString(),
  };
  const token = await addToken({ name: "torture", scope: "write", days: 1 }, by);
  db.$client.close();
  if (token.kind !== "done") throw new Error(token.kind);
  return token.value.secret;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await once(probe.close(), "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** The answered groups that a register does not hold, each with its first revision. */
function lostOf(file: string, ids: string[]): number {
  const db = openDatabase(file);
  const held = db.all<{ id: string }>(sql`SELECT g.id AS id FROM groups g JOIN revisions r
    ON r.record_kind = 'group' AND r.record_id = g.id AND r.version = 1`);
  db.$client.close();
  const known = new Set(held.map(({ id }) => id));
  return ids.filter((id) => !known.has(id)).length;
}

/**
 * Kills a team's server (SIGKILL) at a random moment while programs add groups through the interface with a token, starts it
 * again, and looks each time for every group that was ever answered with 201; until `kills` are done and `writes` were answered, or
 * something is wrong.
 */
export async function killInterface(folder: string, kills: number, writes: number): Promise<FaultRow> {
  mkdirSync(folder);
  const file = path.join(folder, "register.db");
  const authorization = `Bearer ${await withToken(file)}`;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const answered: string[] = [];
  const starts: number[] = [];
  const faults: string[] = [];
  let asked = 0;
  let lost = 0;
  const add = async () => {
    asked += 1;
    const body = JSON.stringify({ name: `Group ${asked}`, kind: "working group" });
    const headers = { authorization, "content-type": "application/json" };
    const answer = await fetch(`${origin}/api/v1/groups`, { method: "POST", headers, body });
    if (answer.status !== 201) faults.push(`a write was answered with ${answer.status}`);
    else answered.push(((await answer.json()) as { id: string }).id);
  };
  const isSound = () => lost === 0 && faults.length === 0;
  while (isSound() && (starts.length < kills || answered.length < writes)) {
    const server = await serve(file, { APP_URL: origin, PORT: String(port), THROTTLE: "0" });
    starts.push(server.ms);
    let isUp = true;
    const client = async () => {
      // What was under way when the server was killed got no answer, which is no fault.
      while (isUp) await add().catch(() => undefined);
    };
    const running = Array.from({ length: clients }, client);
    await pause(100 + Math.random() * 2000);
    await server.kill();
    isUp = false;
    await Promise.all(running);
    lost += lostOf(file, answered);
    faults.push(...inspect(file, []).faults);
    const done = starts.length;
    if (done % 20 === 0) console.log(`  ${done} kills, ${answered.length} writes answered, ${lost} lost`);
  }
  // The first start fills no cache of the disk yet and follows no kill.
  const slowest = Math.max(0, ...starts.slice(1));
  return {
    fault: `the server is killed (SIGKILL) while ${clients} programs add groups through the interface`,
    rounds: `${starts.length} kills`,
    writes: String(answered.length),
    lost: String(lost),
    checks: faults[0] ?? "clean after each",
    again: `${(slowest / 1000).toFixed(1)} s at most`,
    isMet: isSound() && slowest < 2000 && answered.length >= writes,
  };
}
