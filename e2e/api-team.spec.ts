import { expect } from "./fixtures";
import { test } from "./team-register";

// Twelve readings and three writes a minute.
test.use({ settings: { THROTTLE: "0.01" } });

test("a team's register counts what programs ask by token or address, and tells them how much is left", async ({
  page,
  team,
}) => {
  await page.getByText("Make a token").click();
  const tokens = page.getByRole("region", { name: "Tokens for programs" });
  await tokens.getByLabel("Name").fill("Script");
  await tokens.getByLabel("It may").selectOption("write");
  await page.getByRole("button", { name: "Make the token" }).click();
  const token = (await page.getByRole("status").locator("code").textContent()) ?? "";
  const ask = (path: string, options: RequestInit = {}, bearer: string | null = null) =>
    fetch(`${team.origin}/api/v1${path}`, {
      ...options,
      headers: {
        "Content-Type": "application/json",
        ...options.headers,
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
      },
    });
  const add = (bearer: string | null, name: string) =>
    ask("/groups", { method: "POST", body: JSON.stringify({ name, kind: "other" }) }, bearer);

  const nobody = await add(null, "Panel");
  expect([nobody.status, nobody.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="Rapporteur"']);
  const forged = await ask("/groups", {}, "rapporteur_forged");
  expect(forged.status).toBe(401);
  expect(forged.headers.get("www-authenticate")).toContain('error="invalid_token"');

  const first = await add(token, "Panel One");
  expect(first.status).toBe(201);
  expect(first.headers.get("ratelimit-policy")).toBe('"write";q=3;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"write";r=2;t=\d+$/);
  expect((await add(token, "Panel Two")).status).toBe(201);
  expect((await add(token, "Panel Three")).status).toBe(201);
  const tooMany = await add(token, "Panel Four");
  expect([tooMany.status, tooMany.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
  expect(Number(tooMany.headers.get("retry-after"))).toBeGreaterThan(0);

  const statuses = [];
  for (let at = 0; at < 12; at += 1) statuses.push((await ask("/groups")).status);
  expect(statuses.lastIndexOf(200)).toBeLessThan(statuses.indexOf(429));
  expect((await ask("/groups", {}, token)).status).toBe(200);
});
