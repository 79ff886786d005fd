import path from "node:path";
import { sql } from "drizzle-orm";
import { openAsIs } from "../db/client";
import { expect } from "./fixtures";
import { type Team, test } from "./team-register";

function rowsOf<Row>({ server }: Team, query: ReturnType<typeof sql>): Row[] {
  const db = openAsIs(path.join(server.folder, "register.db"), { readonly: true });
  const rows = db.all<Row>(query);
  db.$client.close();
  return rows;
}

test("a password is masked, can be pasted, and is known to managers of passwords", async ({
  page,
  unclaimed,
}) => {
  await page.goto(unclaimed.setupLink);
  const setting = page.getByLabel("Password");
  await expect(setting).toHaveAttribute("type", "password");
  await expect(setting).toHaveAttribute("autocomplete", "new-password");
  await expect(page.getByLabel("Email address")).toHaveAttribute("autocomplete", "username");
  const isTaken = await setting.evaluate((field) =>
    field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true })),
  );
  expect(isTaken).toBe(true);
  await page.goto(`${unclaimed.origin}/sign-in`);
  await expect(page.getByLabel("Password")).toHaveAttribute("type", "password");
  await expect(page.getByLabel("Password")).toHaveAttribute("autocomplete", "current-password");
});

test("each login has a token of its own, which nobody can guess, and the register makes no other way in", async ({
  team,
}) => {
  await team.join("Anders", "analyst");
  await team.join("Rita", "reader");
  const tokens = rowsOf<{ token: string }>(team, sql`SELECT token FROM logins`).map(({ token }) => token);
  expect(new Set(tokens).size).toBe(3);
  // 32 of 62 signs are 190 bits.
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{32,}$/);
  expect(new URL(team.setupLink).searchParams.get("token")).toMatch(/^[\w-]{43}$/);
  for (const [way, body] of [
    ["sign-up/email", { email: "eve@example.org", password: "walnut tango river 88", name: "Eve" }],
    ["sign-in/email", { email: "mina@example.org", password: "walnut tango river 88" }],
    ["request-password-reset", { email: "mina@example.org" }],
    ["update-user", { role: "maintainer" }],
    ["change-email", { newEmail: "eve@example.org" }],
    ["delete-user", {}],
    ["sign-in/social", { provider: "oidc" }],
    ["link-social", { provider: "oidc" }],
  ] as const) {
    const answer = await fetch(`${team.origin}/api/auth/${way}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: team.origin },
      body: JSON.stringify(body),
    });
    expect([way, answer.status]).toEqual([way, 404]);
  }
});

test("a page sends nothing that its reader need not know: no hash, no token, no address of others", async ({
  page,
  team,
}) => {
  const analyst = await team.join("Anders", "analyst");
  const kept = rowsOf<{ text: string }>(
    team,
    sql`SELECT password AS text FROM credentials UNION ALL SELECT token FROM logins UNION ALL SELECT hash FROM account_links`,
  );
  expect(kept.length).toBeGreaterThanOrEqual(6);
  for (const at of ["/settings", "/changes", "/"]) {
    await analyst.goto(`${team.origin}${at}`);
    await page.goto(`${team.origin}${at}`);
    for (const html of [await analyst.content(), await page.content()]) {
      for (const { text } of kept) expect(html.includes(text), at).toBe(false);
    }
    expect(await analyst.content(), at).not.toContain("mina@example.org");
  }
});
