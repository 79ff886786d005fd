import { expect } from "./fixtures";
import { send } from "./raw-request";
import { password, signIn, signOut, test } from "./team-register";

test.use({ holding: "" });

const wrong = "not the password at all";

test("logins, refusals and what nobody may do are told in the log, and nobody's words", async ({
  page,
  team,
}) => {
  const { server, setupLink } = team;
  await signOut(page);
  await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
  await signIn(page, "mina@example.org", wrong);
  await expect(page.locator("main").getByRole("alert")).toContainText("do not belong together");
  const json = { host: new URL(team.origin).host, "content-type": "application/json" };
  const token = "rapporteur_0000000000000000000000000000000000000000000";
  const bearing = { ...json, authorization: `Bearer ${token}` };
  expect((await send(server.origin, "/api/v1/groups", bearing, "{}")).status).toBe(401);
  expect((await send(server.origin, "/api/v1/groups", json, "{}")).status).toBe(401);
  expect(
    (await send(server.origin, "/api/v1/groups", { ...json, origin: "https://evil.example" }, "{}")).status,
  ).toBe(403);
  const lines = () =>
    server
      .printed()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
  // A line is written once the answer is on its way.
  const refused = { level: "warn", status: 403, path: "/api/v1/groups" };
  await expect.poll(() => lines().at(-1)).toMatchObject(refused);
  const security = lines().filter(({ log }) => log === "security");
  expect(security.map(({ event }) => event)).toEqual([
    "account made",
    "login",
    "logout",
    "login refused",
    "token refused",
    "write refused",
  ]);
  for (const { at } of security) expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(security[1].account).toBe(security[2].account);
  const linked = new URL(setupLink).searchParams.get("token") ?? "none";
  const told = server.printed().replace(setupLink, "");
  for (const words of [password, wrong, token, linked, "mina", "Mina", "evil.example", "127.0.0.1 "]) {
    expect(told, words).not.toContain(words);
  }
});

test("what was shown to somebody signed in is kept by no cache", async ({ page, team }) => {
  for (const path of [
    "/",
    "/settings",
    "/sessions",
    "/sessions/new",
    "/changes",
    "/sign-in",
    "/groups",
    "/bulk",
  ]) {
    const answer = await page.goto(`${team.origin}${path}`);
    expect(answer?.headers()["cache-control"], path).toContain("no-store");
  }
});

test("no address leads to the program, the register or its secret", async ({ unclaimed }) => {
  const { origin } = unclaimed.server;
  const { host } = new URL(unclaimed.origin);
  const hidden = ["package.json", "register.db", "register.db.secret", ".env", ".git/HEAD", ".next/BUILD_ID"];
  const others = [
    "scripts/serve.mjs",
    "db/seed/people.json",
    "data/rapporteur.db",
    "sbom/rapporteur.cdx.json",
  ];
  const roads = [
    "",
    "files/",
    "files/..%2f",
    "_next/",
    "_next/static/",
    "_next/static/..%2f..%2f",
    "_next/static/../../",
  ];
  for (const road of [...roads, "%2e%2e/", "..%5c", "files/%2e%2e/"]) {
    for (const path of [...hidden, ...others]) {
      const { status, body } = await send(origin, `/${road}${path}`, { host });
      expect([404, 308], `/${road}${path}`).toContain(status);
      expect(body).not.toMatch(/SQLite format|ref: refs|"dependencies"|display_name/);
    }
  }
});
