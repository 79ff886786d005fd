import "server-only";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { authAdapter } from "@/db/auth-adapter";
import { authSecret } from "@/db/auth-secret";
import { endReplacedLogin, forgetExpired } from "@/db/commands/account-keys";
import { newId } from "@/db/identifier";
import { findAccountState } from "@/db/queries/accounts";
import { loginDays } from "@/domain/account";
import { proofMinutes } from "@/domain/proof";
import { openIdProvider } from "./open-id";
import { hashPassword, isPassword } from "./password-hash";
import { logSecurity } from "./security-log";

// A login is not drawn out by use: whoever finds a forgotten one has it for a week at most, and for days if nobody uses it.
const loginSeconds = loginDays.most * 24 * 60 * 60;

// "__Host-" is kept by browsers for cookies of exactly this host, sent over https (RFC 6265bis, 4.1.3.2).
const cookies = {
  session_token: { name: "__Host-login" },
  session_data: { name: "__Host-login-data" },
  dont_remember: { name: "__Host-login-once" },
  state: { name: "__Host-login-state" },
  passkey: { name: "__Host-login-passkey" },
};

/** The register asks the provider for nothing later, so it keeps none of the provider's tokens. */
async function withoutTokens<Kept extends object>(kept: Kept) {
  return { data: { ...kept, accessToken: null, refreshToken: null, idToken: null } };
}

function makeAuth(origin: string) {
  const provider = openIdProvider();
  return betterAuth({
    appName: "Rapporteur",
    baseURL: origin,
    basePath: "/api/auth",
    trustedOrigins: [origin],
    secret: authSecret(),
    database: authAdapter(),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    user: {
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "string", required: false, input: false },
      },
    },
    session: {
      expiresIn: loginSeconds,
      freshAge: proofMinutes * 60,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // No provider is trusted with addresses that it has not verified: better-auth would link those of anybody.
    account: { accountLinking: { enabled: true, trustedProviders: [] }, encryptOAuthTokens: true },
    onAPIError: { errorURL: "/sign-in" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 1000,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(hash, password),
      },
    },
    databaseHooks: {
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
      session: {
        create: {
          before: async (login) => {
            const { userId, userAgent } = login;
            const account = await findAccountState(userId);
            if (account?.isAble) return { data: { ...login, userAgent: userAgent?.slice(0, 400) } };
            logSecurity("login refused", { account: userId, reason: "disabled" });
            throw new APIError("UNAUTHORIZED");
          },
          after: async ({ id, userId }, asked) => {
            // Whoever signs in again in one browser has one login there, not two of which one is forgotten.
            const cookie = asked?.context.authCookies.sessionToken.name ?? "";
            const replaced = await asked?.getSignedCookie(cookie, asked.context.secret);
            if (replaced) await endReplacedLogin(replaced, id);
            await forgetExpired();
            logSecurity("login", { account: userId });
          },
        },
      },
    },
    advanced: {
      cookies,
      useSecureCookies: false, // it would put "__Secure-" before the names
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    plugins: [
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "Rapporteur",
        origin,
        advanced: { webAuthnChallengeCookie: "passkey" },
      }),
      ...(provider
        ? [
            genericOAuth({
              config: [
                {
                  providerId: "oidc",
                  discoveryUrl: `${provider.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
                  requireIdTokenVerification: true,
                  clientId: provider.clientId,
                  clientSecret: provider.clientSecret,
                  scopes: ["openid", "email", "profile"],
                  pkce: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]
        : []),
      nextCookies(),
    ],
  });
}

type Auth = ReturnType<typeof makeAuth>;

let made: Auth | null = null;

/** What keeps logins in team mode; null in local mode, which has none. */
export function teamAuth(): Auth | null {
  const origin = process.env.APP_URL;
  if (!origin) return null;
  made ??= makeAuth(new URL(origin).origin);
  return made;
}
