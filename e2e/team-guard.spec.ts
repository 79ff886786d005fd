import { expect, test } from "./fixtures";
import { send } from "./raw-request";

const host = "register.example.org";
const team = { APP_URL: `https://${host}` };

test("a team’s register answers to its own name alone, and tells this machine only its health", async ({
  freshServer,
}) => {
  const { origin } = await freshServer("", team);
  const status = async (path: string, headers = {}) => (await send(origin, path, headers)).status;
  expect(await status("/api/health")).toBe(200);
  for (const path of ["/", "/sessions", "/icon.svg", "/_next/static/any.js", "/suggest/people?q=a"]) {
    expect(await status(path), path).toBe(421);
    expect(await status(path, { "x-forwarded-host": host, forwarded: `host=${host}` }), path).toBe(421);
  }
  const socket = { connection: "Upgrade", upgrade: "websocket" };
  expect(await status("/", socket)).toBe(421);
  expect(await status("/", { connection: "Upgrade", upgrade: "h2c" })).toBe(421);
  expect(await status("http://evil.example/groups", { host })).toBe(421);
  expect(await status(`https://${host}/groups`, { host: "evil.example" })).toBe(200);
  expect(await status("/groups", { host, ...socket })).toBe(200);
  const page = await send(origin, "/groups", { host, "x-forwarded-host": "evil.example" });
  expect(page.status).toBe(200);
  expect(page.body).toContain(`<link rel="canonical" href="https://${host}/groups"/>`);
  expect(page.body).not.toContain("evil.example");
});

test("a write to a team’s register from elsewhere is refused, for pages and the interface alike", async ({
  freshServer,
}) => {
  const { origin } = await freshServer("none", team);
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: `http://${host}` },
    { origin },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { origin: team.APP_URL, "sec-fetch-site": "same-site" },
    { origin: "https://evil.example", "next-action": "0".repeat(40) },
    { origin: "https://evil.example", "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  ];
  for (const path of [
    "/sessions/new",
    "/api/v1/sessions",
    "/api/auth/sign-in",
    "/suggest/people",
    "/sign-in",
  ]) {
    for (const headers of foreign) {
      const answer = await send(origin, path, { host, ...headers }, "x=1");
      expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
});
