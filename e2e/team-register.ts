import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { openAsIs } from "../db/client";
import { test as base } from "./fixtures";
import type { RegisterServer } from "./register-server";

/** A password that the register takes; everybody in the tests has it. */
export const password = "walnut tango river 88";

/** A register for a team, which its people reach on this machine. */
export interface Team {
  server: RegisterServer;
  /** Where its people find it, without a path. */
  origin: string;
  /** The link that the start printed for the first maintainer. */
  setupLink: string;
  /** Has the maintainer invite somebody, who accepts in a browser of their own: the page of the settings there. */
  join(name: string, role: string): Promise<Page>;
  /** A page in a further browser, where nobody is signed in; without scripts if so wished. */
  elsewhere(options?: { javaScriptEnabled: boolean }): Promise<Page>;
  /** Makes every login one of an hour ago, which proves nothing any more by itself. */
  letLoginsAge(): void;
}

interface TeamFixtures {
  /** What the register holds at first: nothing, or the starting register (""). */
  holding: "" | "none";
  /** Further settings of the server. */
  settings: Record<string, string>;
  /** One in which nobody has an account yet. */
  unclaimed: Team;
  /** One whose maintainer is signed in on `page`, as Mina Maintainer, at the settings. */
  team: Team;
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await once(probe.close(), "close");
  return String(port);
}

function setupLink(server: RegisterServer): string {
  const link = /http:\S+\/setup\?token=\S+/.exec(server.printed())?.[0];
  if (!link) throw new Error("The server printed no link.");
  return link;
}

function letLoginsAge(server: RegisterServer): void {
  const db = openAsIs(path.join(server.folder, "register.db"), { readonly: false });
  const anHourAgo = new Date(Date.now() - 60 * 60 * 1000).toISOString();
  db.run(sql`UPDATE logins SET created_at = ${anHourAgo}`);
  db.$client.close();
}

/** Makes the account that a link is for, on `page`; it is at the settings then. */
export async function makeAccount(page: Page, link: string, name: string, email?: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name").fill(name);
  if (email) await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
}

/** Signs in on the page of the login, which `page` shows. */
export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs out on `page` by the button that every page has. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
}

/** Invites an address on `page`, which is the maintainer's; the link that is shown then. */
export async function invite(page: Page, origin: string, email: string, role: string): Promise<string> {
  await page.goto(`${origin}/settings`);
  const invitation = page.locator("#invite-form");
  await invitation.getByLabel("Email address").fill(email);
  await invitation.getByLabel("Role").selectOption(role);
  await invitation.getByRole("button", { name: "Make an invitation" }).click();
  return (await invitation.getByRole("status").locator("code").textContent()) ?? "";
}

/** Playwright's test with a register for a team behind it. */
export const test = base.extend<TeamFixtures>({
  holding: ["none", { option: true }],
  settings: [{}, { option: true }],
  unclaimed: async ({ page, browser, freshServer, holding, settings }, use) => {
    const PORT = await freePort();
    const origin = `http://localhost:${PORT}`;
    const server = await freshServer(holding, { APP_URL: origin, PORT, ...settings });
    const elsewhere: Team["elsewhere"] = async (options) => (await browser.newContext(options)).newPage();
    const join: Team["join"] = async (name, role) => {
      const link = await invite(page, origin, `${name.toLowerCase()}@example.org`, role);
      const other = await elsewhere();
      await makeAccount(other, link, name);
      return other;
    };
    await use({
      server,
      origin,
      setupLink: setupLink(server),
      join,
      elsewhere,
      letLoginsAge: () => letLoginsAge(server),
    });
  },
  team: async ({ page, unclaimed }, use) => {
    await makeAccount(page, unclaimed.setupLink, "Mina Maintainer", "mina@example.org");
    await use(unclaimed);
  },
});
