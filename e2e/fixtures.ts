import { test as base } from "@playwright/test";
import { type RegisterServer, startRegister } from "./register-server";

interface WorkerFixtures {
  /** What a register holds at first: the starting register (""), or nothing at all. Change it with test.use. */
  seed: "" | "none";
  /** The server that the tests of a worker share; a test that writes must not use it. */
  server: RegisterServer;
}

interface TestFixtures {
  /** "shared": pages come from the worker's server. "own": from one made for this test, which may write to it. */
  register: "shared" | "own";
  /** Starts another server on a fresh database, with further settings if any are given; ended with the test. */
  freshServer: (seed?: "" | "none", settings?: Record<string, string>) => Promise<RegisterServer>;
}

const startWith = (seed: "" | "none", settings = {}) =>
  startRegister({ settings, ...(seed ? { seed } : { template: process.env.RAPPORTEUR_E2E_TEMPLATE }) });

/** Playwright's test with a register behind it: relative addresses lead to a server with a database of its own. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  seed: ["", { option: true, scope: "worker" }],
  server: [
    async ({ seed }, use) => {
      const server = await startWith(seed);
      await use(server);
      await server.discard();
    },
    { scope: "worker" },
  ],
  register: ["shared", { option: true }],
  freshServer: async ({ seed }, use) => {
    const started: RegisterServer[] = [];
    await use(async (other = seed, settings = {}) => {
      const server = await startWith(other, settings);
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.discard()));
  },
  baseURL: async ({ register, server, freshServer }, use) => {
    await use(register === "own" ? (await freshServer()).origin : server.origin);
  },
});

export const expect = test.expect;
