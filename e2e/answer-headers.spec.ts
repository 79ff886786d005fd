import path from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { expect, test } from "./fixtures";
import { type Answer, send } from "./raw-request";
import type { RegisterServer } from "./register-server";

const removed = "india-russia-wg-military-cooperation-3rd";
const own = "register.example.org";

/** Every kind of answer that the server gives, by name, with the status that it must have. */
async function everyKind({ origin, folder }: RegisterServer, host: string) {
  const register = openDatabase(path.join(folder, "register.db"));
  register.run(sql`UPDATE sessions SET deleted_at = '2026-11-01T00:00:00.000Z' WHERE slug = ${removed}`);
  register.$client.close();
  const ask = (address: string, headers = {}, ...sent: [body?: string | Buffer, method?: string]) =>
    send(origin, address, { host, ...headers }, ...sent);
  const document = { "sec-fetch-dest": "document" };
  const page = await ask("/", document);
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.body)?.[1] ?? "";
  const kinds: [string, number, Answer][] = [
    ["page", 200, page],
    ["page kept in memory", 200, await ask("/", document)],
    ["page asked for as data", 307, await ask("/sessions", { rsc: "1" })],
    ["record that never was", 404, await ask("/sessions/nobody")],
    ["address that never was", 404, await ask("/no/such/page")],
    ["removed record", 410, await ask(`/sessions/${removed}`)],
    ["redirect", 308, await ask("/sessions?q=")],
    ["route", 200, await ask("/api/health")],
    ["suggestion", 200, await ask("/suggest/people?q=a")],
    ["missing file", 404, await ask(`/files/${"0".repeat(64)}.pdf`)],
    ["script", 200, await ask(script)],
    ["missing script", 404, await ask("/_next/static/none.js")],
    ["icon", 200, await ask("/icon.svg")],
    ["address that cannot be read", 400, await ask("/%ff")],
    ["other host", 421, await ask("/", { host: "evil.example" })],
    ["other site", 403, await ask("/changes", { origin: "https://evil.example" }, "x")],
    ["other method", 405, await ask("/", {}, "x", "PUT")],
    ["TRACE", 405, await ask("/", {}, undefined, "TRACE")],
    ["too long", 413, await ask("/sessions/new", {}, Buffer.alloc(2 ** 20 + 1))],
    ["garbage", 400, await ask("/changes", { "content-type": "multipart/form-data; boundary=x" }, "x")],
  ];
  return kinds;
}

test("every kind of answer says how it may be used", async ({ freshServer }) => {
  const server = await freshServer();
  for (const [name, status, answer] of await everyKind(server, new URL(server.origin).host)) {
    expect.soft(answer.status, name).toBe(status);
    expect.soft(answer.headers, name).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
    expect.soft(answer.headers, name).not.toHaveProperty("x-powered-by");
    expect.soft(answer.headers, name).not.toHaveProperty("strict-transport-security");
    const policy = String(answer.headers["content-security-policy"]);
    expect.soft(policy, name).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
    expect.soft(policy, name).not.toMatch(/https?:|\*|, /);
    if (answer.body && answer.status !== 307) {
      expect
        .soft(answer.headers["content-type"], name)
        .toMatch(/^(?:text\/.*; ?charset=utf-8|application\/|image\/)/i);
    }
  }
});

test("a register at an https address asks for https on every answer", async ({ freshServer }) => {
  const server = await freshServer("", { APP_URL: `https://${own}` });
  for (const [name, status, answer] of await everyKind(server, own)) {
    expect.soft(answer.status, name).toBe(status);
    expect.soft(answer.headers["strict-transport-security"], name).toBe("max-age=31536000");
    expect.soft(answer.headers["x-content-type-options"], name).toBe("nosniff");
  }
});

test("no answer allows another site to read it", async ({ server }) => {
  const asking = { origin: "https://evil.example", "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
  const preflight = { ...asking, "access-control-request-method": "POST" };
  for (const path of [
    "/",
    "/sessions",
    "/api/health",
    "/api/v1/groups",
    "/suggest/people?q=a",
    "/icon.svg",
  ]) {
    const [read, asked] = [
      await send(server.origin, path, asking),
      await send(server.origin, path, preflight, undefined, "OPTIONS"),
    ];
    expect(asked.status, path).toBe(403);
    const named = [...Object.keys(read.headers), ...Object.keys(asked.headers)];
    expect(named.filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
});

test("a register at an http address of this machine does not ask for https", async ({ freshServer }) => {
  const { origin } = await freshServer("none", { APP_URL: "http://localhost:3999" });
  const answer = await send(origin, "/", { host: "localhost:3999" });
  expect([answer.status, answer.headers["strict-transport-security"]]).toEqual([200, undefined]);
});
