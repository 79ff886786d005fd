import { once } from "node:events";
import { createServer } from "node:net";
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import type { RegisterServer } from "./register-server";

/** A password that the register takes; everybody in the tests has it. */
export const password = "walnut tango river 88";

/** Settings of a register for a team, which its people reach on this machine. */
export async function teamSettings(): Promise<{ APP_URL: string; PORT: string }> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await once(probe.close(), "close");
  return { APP_URL: `http://localhost:${port}`, PORT: String(port) };
}

/** The link that the server printed for the first maintainer. */
export function setupLink(server: RegisterServer): string {
  const link = /http:\S+\/setup\?token=\S+/.exec(server.printed())?.[0];
  if (!link) throw new Error("The server printed no link.");
  return link;
}

/** Makes the first account by the printed link; the page is signed in as Mina Maintainer then. */
export async function setUp(page: Page, server: RegisterServer): Promise<void> {
  await page.goto(setupLink(server));
  await page.getByLabel("Name").fill("Mina Maintainer");
  await page.getByLabel("Email address").fill("mina@example.org");
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

/** Has the maintainer on `page` invite somebody, who accepts in a browser of their own, signed in then. */
export async function join(
  page: Page,
  browser: Browser,
  name: string,
  role: string,
): Promise<BrowserContext> {
  await page.goto(`${new URL(page.url()).origin}/settings`);
  const invitation = page.locator("#invite-form");
  await invitation.getByLabel("Email address").fill(`${name.toLowerCase()}@example.org`);
  await invitation.getByLabel("Role").selectOption(role);
  await invitation.getByRole("button", { name: "Make an invitation" }).click();
  const link = await invitation.getByRole("status").locator("code").textContent();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link ?? "");
  await other.getByLabel("Name").fill(name);
  await other.getByLabel("Password").fill(password);
  await other.getByRole("button", { name: "Make the account" }).click();
  await expect(other.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  return context;
}
