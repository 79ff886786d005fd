import { type OpenIdProvider, startOpenIdProvider } from "./open-id-provider";
import { test as base } from "./team-register";

/** Playwright's test with a team's register whose people may sign in by an OpenID provider as well. */
export const test = base.extend<{ provider: OpenIdProvider }>({
  provider: async ({ browserName: _ }, use) => {
    const provider = await startOpenIdProvider();
    await use(provider);
    await provider.stop();
  },
  settings: async ({ provider }, use) => {
    await use({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: "rapporteur",
      OIDC_CLIENT_SECRET: "artificial",
      OIDC_NAME: "the Artificial Desk",
    });
  },
});

/** The link that leads to the provider. */
export const door = { name: "Sign in with the Artificial Desk" };
