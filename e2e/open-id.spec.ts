import { expect } from "./fixtures";
import type { OpenIdProvider } from "./open-id-provider";
import { door, test } from "./open-id-register";

test("an OpenID provider signs in who has an account, and makes none for anybody else", async ({
  page,
  provider,
  team,
}) => {
  const other = await team.elsewhere();
  provider.email = "stranger@example.org";
  await other.goto(`${team.origin}/sign-in?next=/settings`);
  await other.getByRole("link", door).click();
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  provider.email = "mina@example.org";
  provider.isVerified = false;
  await other.getByRole("link", door).click();
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  await expect(other.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await other.goto(`${team.origin}/api/auth/callback/oidc?error=access_denied&state=lost`);
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  provider.isVerified = true;
  await other.getByRole("link", door).click();
  await expect(other.getByRole("banner").getByRole("link", { name: "Mina Maintainer" })).toBeVisible();
  await other.goto(`${team.origin}/settings`);
  await expect(other.getByText("You are Mina Maintainer, maintainer of this register.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("stranger@example.org")).toHaveCount(0);
});

test("whom the provider takes for a member is listed to the member, who unlinks them", async ({
  page,
  provider,
  team,
}) => {
  await expect(page.getByRole("heading", { name: "Signed in by others" })).toHaveCount(0);
  provider.email = "mina@example.org";
  const other = await team.elsewhere();
  await other.goto(`${team.origin}/sign-in`);
  await other.getByRole("link", door).click();
  await expect(other.getByRole("banner").getByRole("link", { name: "Mina Maintainer" })).toBeVisible();
  await page.reload();
  const identities = page.getByRole("region", { name: "Signed in by others" });
  await identities.getByRole("button", { name: "Unlink mina@example.org" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  await expect(identities).toHaveCount(0);
  expect(team.server.printed()).toContain('"event":"provider unlinked"');
});

test("a provider that calls itself another one than the settings do signs nobody in", async ({
  provider,
  team,
}) => {
  provider.email = "mina@example.org";
  provider.calledInDiscovery = `${provider.issuer}/other`;
  const other = await team.elsewhere();
  await other.goto(`${team.origin}/sign-in`);
  await other.getByRole("link", door).click();
  await expect(other.getByText("calls itself something else than the settings")).toBeVisible();
  await other.goto(`${team.origin}/api/auth/callback/oidc?code=any&state=any`);
  await expect(other.getByText("calls itself something else than the settings")).toBeVisible();
  await expect(other.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});

const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;
const spoilt: [string, (provider: OpenIdProvider) => Partial<OpenIdProvider>][] = [
  ["of another issuer", ({ issuer }) => ({ claimed: { iss: `${issuer}/other` } })],
  ["for another client", () => ({ claimed: { aud: "another client" } })],
  ["that has run out", () => ({ claimed: { iat: hourAgo() - 300, exp: hourAgo() } })],
  ["for another asker", () => ({ claimed: { nonce: "another nonce" } })],
  ["signed by somebody else", () => ({ isForged: true })],
  ["signed by nobody", () => ({ algorithm: "none" })],
  ["signed with what the client knows", () => ({ algorithm: "HS256" })],
];
for (const [what, spoil] of spoilt) {
  test(`an ID token ${what} signs nobody in`, async ({ provider, team }) => {
    Object.assign(provider, { email: "mina@example.org", ...spoil(provider) });
    const other = await team.elsewhere();
    await other.goto(`${team.origin}/sign-in`);
    await other.getByRole("link", door).click();
    await expect(other.getByText("could not be proved to be its own")).toBeVisible();
    await expect(other.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  });
}

test("an answer of the provider that this browser did not ask for signs nobody in", async ({
  provider,
  team,
}) => {
  provider.email = "mina@example.org";
  const follow = async (address: string) =>
    (await fetch(address, { redirect: "manual" })).headers.get("location") ?? "";
  // Somebody asks by a browser of their own, and hands the answer to a member in place of following it.
  const answer = await follow(await follow(`${team.origin}/sign-in/open-id`));
  expect(answer).toContain(`${team.origin}/api/auth/callback/oidc?code=`);
  const victim = await team.elsewhere();
  await victim.goto(answer);
  await expect(victim.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  await expect(victim.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});
