import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { mayDo, type Right } from "@/domain/permission";
import { type Role, roles } from "@/domain/role";
import { askForProof, type Caller, commandCalls } from "../command-calls.fixture";
import { readyRegister } from "../ready-register.fixture";
import { tableCounts } from "../table-counts.fixture";
import { everythingIn } from "../team.fixture";

/** These ask for no right: whoever holds a link has no account yet or lost its password, and a start is nobody's. */
const forWhoeverHoldsALink = ["acceptLink", "recover", "openSetupLink"];

/** This one is for whoever keeps the machine: no page leads to it, only a command that is typed there. */
const atTheMachine = ["openMaintainersRecovery"];

/** What the register does by itself: notes that a token or login was used, forgets what has run out, keeps what it answered. */
const itsOwnNotes = [
  "noteTokenUse",
  "noteLoginUse",
  "endReplacedLogin",
  "forgetExpired",
  "keepAnswer",
  "keptAnswer",
];

const calls = Object.entries(commandCalls).flatMap(([right, named]) =>
  Object.entries(named).map(([name, call]) => ({ name, right: right as Right, call })),
);
const nobody = (caller: Caller) => ({ ...caller, role: null }) as unknown as Caller;

/** Every exported function but those that are given a transaction: these run within a command that has asked. */
async function exportedCommands(): Promise<string[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const modules = await Promise.all(files.map((name) => import(path.join(import.meta.dirname, name))));
  return modules
    .flatMap((module: Record<string, unknown>) => Object.entries(module))
    .filter(([, value]) => typeof value === "function" && !/^(?:async )?function \w+\(tx\b/.test(`${value}`))
    .map(([name]) => name)
    .sort();
}

it("knows every command there is", async () => {
  const known = [...calls.map(({ name }) => name), ...forWhoeverHoldsALink, ...atTheMachine, ...itsOwnNotes];
  expect(await exportedCommands()).toEqual(known.sort());
});

describe.each(calls)("$name", ({ right, call }) => {
  const roleless = [...roles, null].filter((role) => !mayDo(role, right));

  it.each(roleless)("is forbidden to %s and changes nothing", async (role) => {
    const ready = await readyRegister(role ?? "reader");
    const by = role === null ? nobody(ready.caller) : ready.caller;
    const before = [tableCounts(ready.db), everythingIn(ready.db)];
    expect(await call(by, ready)).toEqual({ kind: "forbidden" });
    expect([tableCounts(ready.db), everythingIn(ready.db)]).toEqual(before);
  });

  it.each(roles.filter((role: Role) => mayDo(role, right)))("is done for a %s", async (role) => {
    const ready = await readyRegister(role);
    const before = everythingIn(ready.db);
    expect(await call(ready.caller, ready)).toMatchObject({ kind: "done" });
    expect(everythingIn(ready.db)).not.toBe(before);
  });
});

const asksForProof = ({ name }: { name: string }) => askForProof.includes(name);

/** What comes of a command that a maintainer runs whose login is eleven minutes old, and the register before and after. */
async function runLater(call: (typeof calls)[number]["call"]) {
  const ready = await readyRegister("maintainer");
  const before = everythingIn(ready.db);
  const provedAt = new Date(Date.now() - 11 * 60_000).toISOString();
  const outcome = await call({ ...ready.caller, provedAt }, ready);
  return { outcome, before, after: everythingIn(ready.db) };
}

describe.each(calls.filter(asksForProof))("$name, eleven minutes after signing in,", ({ call }) => {
  it("asks for the password first and changes nothing", async () => {
    const { outcome, before, after } = await runLater(call);
    expect(outcome).toMatchObject({ kind: "invalid", errors: [{ field: "proof" }] });
    expect(after).toBe(before);
  });
});

describe.each(calls.filter((each) => !asksForProof(each)))("$name, eleven minutes after,", ({ call }) => {
  it("is done without another proof", async () => {
    expect((await runLater(call)).outcome).toMatchObject({ kind: "done" });
  });
});

it("refuses a reader records, an analyst others' accounts, and nobody's own account to somebody without a role", () => {
  const refused = (role: Role | null) =>
    Object.keys(commandCalls).filter((right) => !mayDo(role, right as Right));
  expect(refused("reader")).toEqual(["write records", "keep accounts"]);
  expect(refused("analyst")).toEqual(["keep accounts"]);
  expect(refused("maintainer")).toEqual([]);
  expect(refused(null)).toEqual(["write records", "keep own account", "keep accounts"]);
});
