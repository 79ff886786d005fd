import { addAuthenticator } from "./authenticator";
import { expect } from "./fixtures";
import { password, test } from "./team-register";

test("a login of an hour ago must prove itself before it lets anybody in, and what was written stays", async ({
  page,
  team,
}) => {
  team.letLoginsAge();
  const form = page.locator("#invite-form");
  await form.getByLabel("Email address").fill("asha@example.org");
  await form.getByLabel("Role").selectOption("reader");
  await form.getByRole("button", { name: "Make an invitation" }).click();
  await expect(form.getByRole("alert")).toContainText("more than 10 minutes since you signed in");
  await expect(form.getByLabel("Email address")).toHaveValue("asha@example.org");
  await form.getByLabel("Your password").fill("not the password");
  await form.getByRole("button", { name: "Make an invitation" }).click();
  await expect(form.getByRole("alert")).toContainText("This is not your password.");
  await expect(page.getByText("Not used yet")).toHaveCount(0);
  await form.getByLabel("Your password").fill(password);
  await form.getByRole("button", { name: "Make an invitation" }).click();
  await expect(form.getByRole("status")).toContainText("Send this link to asha@example.org");
  await expect(page.getByText("Invitation as reader")).toBeVisible();
  // The new login took the place of the old one, and proves the next change by itself.
  await page.reload();
  const logins = page.getByRole("region", { name: "Where you are signed in" });
  await expect(logins.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Withdraw the link for asha@example.org" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
});

test("the same without scripts", async ({ page, team }) => {
  await team.join("Anders", "analyst");
  team.letLoginsAge();
  const plain = await team.elsewhere({ javaScriptEnabled: false });
  await plain.context().addCookies(await page.context().cookies(team.origin));
  await plain.goto(`${team.origin}/settings`);
  await plain.getByLabel("Change the account of Anders").click();
  const anders = plain.getByRole("listitem").filter({ hasText: "anders@example.org" });
  await anders.getByLabel("Role", { exact: true }).selectOption("reader");
  await anders.getByRole("button", { name: "Change the role" }).click();
  await plain.getByLabel("Change the account of Anders").click();
  await expect(anders.getByRole("alert")).toContainText("Write your password to go on");
  await expect(anders.getByLabel("Role", { exact: true })).toHaveValue("reader");
  await anders.getByLabel("Your password").fill(password);
  await anders.getByRole("button", { name: "Change the role" }).click();
  await expect(plain.getByText("anders@example.org · reader")).toBeVisible();
});

test("a passkey is added by an old login only after a proof, and proves the next one", async ({
  page,
  team,
}) => {
  await addAuthenticator(page);
  team.letLoginsAge();
  const options = await page.request.get(`${team.origin}/api/auth/passkey/generate-register-options`);
  expect(options.status()).toBe(403);
  const passkeys = page.getByRole("region", { name: "Passkeys" });
  await passkeys.getByLabel("Name").fill("Desk key");
  await passkeys.getByRole("button", { name: "Add a passkey" }).click();
  await passkeys.getByLabel("Your password").fill(password);
  await expect(passkeys.getByLabel("Name")).toHaveValue("Desk key");
  await passkeys.getByRole("button", { name: "Add a passkey" }).click();
  await expect(passkeys.getByText("Desk key")).toBeVisible();
  team.letLoginsAge();
  const tokens = page.getByRole("region", { name: "Tokens for programs" });
  await tokens.getByText("Make a token").click();
  await tokens.getByLabel("Name").fill("Nightly script");
  await tokens.getByRole("button", { name: "Make the token" }).click();
  await tokens.getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(tokens.getByRole("status")).toContainText("This is the token.");
  await expect(tokens.getByText("Nightly script")).toBeVisible();
});

test("whoever is not signed in any more is told so before what they wrote is judged", async ({
  page,
  context,
  team,
}) => {
  await page.getByRole("region", { name: "Tokens for programs" }).getByText("Make a token").click();
  await context.clearCookies();
  await page.getByRole("button", { name: "Make the token" }).click();
  const alert = page.locator("#token-form").getByRole("alert");
  await expect(alert).toContainText("You are not signed in, or not any more.");
  await expect(alert.getByRole("listitem")).toHaveCount(1);
  expect(team.server.printed()).not.toContain('"event":"token made"');
});
