import path from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { expect, test } from "./fixtures";
import { type Answer, send } from "./raw-request";

const policyOf = (answer: Answer) => String(answer.headers["content-security-policy"]);
const nonceOf = (answer: Answer) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1];

test("a name that another site points at this machine gets no page, no data and no file", async ({
  server,
}) => {
  for (const path of ["/", "/sessions", "/api/health", "/icon.svg", "/_next/static/any.js"]) {
    const answer = await send(server.origin, path, { host: "rebound.example.org" });
    expect(answer.status, path).toBe(421);
    expect(answer.body, path).toContain("answers only on this machine");
  }
  const forwarded = { host: "rebound.example.org", "x-forwarded-host": new URL(server.origin).host };
  expect((await send(server.origin, "/", forwarded)).status).toBe(421);
});

test("a write from another site is refused for pages, actions and the interface alike", async ({
  server,
}) => {
  const foreign = "http://example.org";
  const writes: Record<string, string>[] = [
    { origin: foreign },
    { origin: "null" },
    { origin: foreign, "x-forwarded-host": "example.org" },
    { origin: foreign, forwarded: "host=example.org", "next-action": "0".repeat(40) },
    { "sec-fetch-site": "cross-site" },
    { origin: foreign, "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  ];
  for (const path of ["/sessions/new", "/api/v1/sessions"]) {
    for (const headers of writes) {
      expect((await send(server.origin, path, headers, "x=1")).status, JSON.stringify(headers)).toBe(403);
    }
  }
});

test("an address that cannot be decoded is answered with 400 and a sentence", async ({ server }) => {
  for (const path of ["/sessions/%ff", "/sessions/%", "/groups/%e2%82", "/sessions/a%00b", "/%ff"]) {
    const answer = await send(server.origin, path);
    expect(answer.status, path).toBe(400);
    expect(answer.body, path).toContain("This cannot be read");
  }
  expect((await send(server.origin, "/sessions?q=%ff%00")).status).toBe(200);
});

test("every answer has a nonce of its own, and no script comes without it", async ({ server }) => {
  const forged = { "x-nonce": "forged", "content-security-policy": "script-src 'nonce-forged'" };
  const [first, second] = [await send(server.origin, "/", forged), await send(server.origin, "/")];
  expect(nonceOf(first)).toBeTruthy();
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  for (const answer of [first, second, await send(server.origin, "/no-such-page")]) {
    const scripts = answer.body.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonceOf(answer)}"`))).toEqual([]);
  }
});

for (const path of ["/", "/sessions", "/groups", "/people", "/venues", "/sessions/new"]) {
  test(`${path} keeps to the policy and logs no error`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test("an empty register is served too", async ({ freshServer }) => {
  const server = await freshServer("none");
  expect((await send(server.origin, "/sessions")).status).toBe(200);
});

test("a page names the port at which it was found", async ({ server }) => {
  const { body } = await send(server.origin, "/groups");
  expect(body).toContain(`<link rel="canonical" href="${server.origin}/groups"/>`);
});

test("a page kept in memory comes with a nonce of its own, and changes with the register", async ({
  freshServer,
}) => {
  const { origin, folder } = await freshServer();
  const groups = (headers = {}) => send(origin, "/groups", { "sec-fetch-dest": "document", ...headers });
  const [first, second] = [await groups(), await groups()];
  const withoutNonce = (answer: Answer) => answer.body.replaceAll(String(nonceOf(answer)), "");
  expect(nonceOf(second)).not.toBe(nonceOf(first));
  expect(withoutNonce(second)).toBe(withoutNonce(first));
  expect(second.headers["x-content-type-options"]).toBe("nosniff");
  expect((await groups({ host: "rebound.example.org" })).status).toBe(421);

  const register = openDatabase(path.join(folder, "register.db"));
  register.run(sql`UPDATE groups SET name = 'Working Group Renamed Meanwhile'
    WHERE slug = 'india-russia-wg-military-cooperation'`);
  register.$client.close();
  expect((await groups()).body).toContain("Working Group Renamed Meanwhile");
});
