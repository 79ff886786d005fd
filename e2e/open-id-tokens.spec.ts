import path from "node:path";
import { sql } from "drizzle-orm";
import { openAsIs } from "../db/client";
import { expect } from "./fixtures";
import { door, test } from "./open-id-register";

test("the provider’s tokens reach no browser and are not kept, and its login lasts as long as any other", async ({
  provider,
  team,
}) => {
  provider.email = "mina@example.org";
  const other = await team.elsewhere();
  await other.goto(`${team.origin}/sign-in?next=/settings`);
  await other.getByRole("link", door).click();
  await expect(other.getByText("You are Mina Maintainer, maintainer of this register.")).toBeVisible();
  expect(provider.given).toHaveLength(2);
  const db = openAsIs(path.join(team.server.folder, "register.db"), { readonly: true });
  const rows = db.all(sql`SELECT * FROM credentials`);
  const logins = db.all<{ days: number }>(
    sql`SELECT round(julianday(expires_at) - julianday(created_at), 1) AS days FROM logins`,
  );
  db.$client.close();
  const seen = JSON.stringify([await other.context().cookies(), await other.content(), rows]);
  expect(rows).toHaveLength(2);
  for (const row of rows)
    expect(row).toMatchObject({ access_token: null, refresh_token: null, id_token: null });
  for (const token of provider.given) expect(seen.includes(token)).toBe(false);
  expect(logins).toEqual([{ days: 7 }, { days: 7 }]);
});

test("a link on another site signs nobody in: it leads to the page of the login", async ({
  provider,
  team,
}) => {
  provider.email = "mina@example.org";
  const other = await team.elsewhere();
  await other.goto(provider.issuer.replace("localhost", "127.0.0.1"));
  await other.setContent(`<a href="${team.origin}/sign-in/open-id">A prize</a>`);
  await other.getByRole("link", { name: "A prize" }).click();
  await expect(other.getByRole("link", door)).toBeVisible();
  await expect(other.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("a provider that sends the register elsewhere with its secret signs nobody in", async ({
  provider,
  team,
}) => {
  Object.assign(provider, { email: "mina@example.org", isMoved: true });
  const other = await team.elsewhere();
  await other.goto(`${team.origin}/sign-in`);
  await other.getByRole("link", door).click();
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  expect(provider.given).toEqual([]);
});
