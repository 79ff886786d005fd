import { expect, it } from "vitest";
import { readOpenIdProvider } from "./open-id-settings.mjs";
import { SettingError } from "./setting-error.mjs";
import { readSettings } from "./settings.mjs";

const client = { OIDC_CLIENT_ID: "rapporteur", OIDC_CLIENT_SECRET: "artificial" };

it("there is none while nothing of it is set, whatever the button would be called", () => {
  expect(readOpenIdProvider({ OIDC_ISSUER: "", OIDC_NAME: "the Desk" })).toBeNull();
});

it.each([
  "https://login.example.org",
  "https://login.example.org/",
  "https://login.example.org:8443/realms/desk",
  "http://localhost:9000",
  "http://127.0.0.1:9000/desk",
])("the issuer %s is kept letter by letter", (issuer) => {
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = client;
  expect(readOpenIdProvider({ ...client, OIDC_ISSUER: issuer, OIDC_NAME: "the Desk" })).toEqual({
    issuer,
    clientId,
    clientSecret,
    name: "the Desk",
  });
});

it.each([
  "login.example.org",
  "http://login.example.org",
  "http://localhost.example.org",
  "https://login.example.org?tenant=1",
  "https://login.example.org/#desk",
  "https://me:secret@login.example.org",
  "https://login.example.org\\@evil.example",
  " https://login.example.org",
  "javascript:alert(1)",
])("a start with the issuer %j is refused in one sentence", (issuer) => {
  expect(() => readSettings({ ...client, OIDC_ISSUER: issuer })).toThrow(SettingError);
  expect(() => readSettings({ ...client, OIDC_ISSUER: issuer })).toThrow(/^OIDC_ISSUER is .*[^.]\.$/);
});

it("a start with half of it is refused, and says what is missing", () => {
  expect(() => readSettings({ OIDC_ISSUER: "https://login.example.org" })).toThrow(
    "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too",
  );
  expect(() => readSettings({ ...client, OIDC_CLIENT_SECRET: "", OIDC_ISSUER: "https://a.org" })).toThrow(
    "OIDC_CLIENT_SECRET must be set too",
  );
});
