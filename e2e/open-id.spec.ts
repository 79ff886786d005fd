import { expect, test } from "./fixtures";
import { startOpenIdProvider } from "./open-id-provider";
import { setUp, teamSettings } from "./team-register";

test("an OpenID provider signs in who has an account, and makes none for anybody else", async ({
  page,
  browser,
  freshServer,
}) => {
  const provider = await startOpenIdProvider();
  const settings = {
    ...(await teamSettings()),
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "rapporteur",
    OIDC_CLIENT_SECRET: "artificial",
    OIDC_NAME: "the Artificial Desk",
  };
  await setUp(page, await freshServer("none", settings));
  const other = await (await browser.newContext()).newPage();
  provider.email = "stranger@example.org";
  await other.goto(`${settings.APP_URL}/sign-in?next=/settings`);
  await other.getByRole("link", { name: "Sign in with the Artificial Desk" }).click();
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  provider.email = "mina@example.org";
  provider.isVerified = false;
  await other.getByRole("link", { name: "Sign in with the Artificial Desk" }).click();
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  await expect(other.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await other.goto(`${settings.APP_URL}/api/auth/callback/oidc?error=access_denied&state=lost`);
  await expect(other.getByText("the Artificial Desk did not sign you in")).toBeVisible();
  provider.isVerified = true;
  await other.getByRole("link", { name: "Sign in with the Artificial Desk" }).click();
  await expect(other.getByRole("banner").getByRole("link", { name: "Mina Maintainer" })).toBeVisible();
  await other.goto(`${settings.APP_URL}/settings`);
  await expect(other.getByText("You are Mina Maintainer, maintainer of this register.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("stranger@example.org")).toHaveCount(0);
  await provider.stop();
});
