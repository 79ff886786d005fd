import { expect } from "./fixtures";
import { test } from "./team-register";

test.describe("of two attempts at once", () => {
  test.use({ settings: { THROTTLE: "0.4" } });

  test("the third present password must wait, right or wrong", async ({ page, team }) => {
    const form = page.getByRole("region", { name: "Password" });
    await form.getByText("Change your password").click();
    const attempt = async (present: string) => {
      await form.getByLabel("Present password").fill(present);
      await form.getByLabel("New password").fill("quite another walnut 9");
      await form.getByRole("button", { name: "Change the password" }).click();
      // An answer empties the fields: passwords are not sent back.
      await expect(form.getByLabel("Present password")).toHaveValue("");
    };
    await attempt("not the password");
    await attempt("nor is this one");
    await expect(form.getByRole("alert")).toContainText("This is not your present password.");
    await attempt("walnut tango river 88");
    await expect(form.getByRole("alert")).toContainText("This was asked too often in a short time.");
    expect(team.server.printed()).not.toContain('"event":"password changed"');
  });

  test("the third password that should prove who asks must wait", async ({ page, team }) => {
    team.letLoginsAge();
    const form = page.locator("#invite-form");
    await form.getByLabel("Email address").fill("asha@example.org");
    await form.getByRole("button", { name: "Make an invitation" }).click();
    const attempt = async (password: string) => {
      await form.getByLabel("Your password").fill(password);
      await form.getByRole("button", { name: "Make an invitation" }).click();
      await expect(form.getByLabel("Your password")).toHaveValue("");
    };
    await attempt("not the password");
    await attempt("nor is this one");
    await expect(form.getByRole("alert")).toContainText("This is not your password.");
    await attempt("walnut tango river 88");
    await expect(form.getByRole("alert")).toContainText("This was asked too often in a short time.");
    expect(team.server.printed()).not.toContain('"event":"invitation made"');
  });
});

test.describe("of six requests in a minute", () => {
  test.use({ settings: { THROTTLE: "0.01" } });

  test("the seventh of the passkey’s is refused, and says when to ask again", async ({ unclaimed }) => {
    const address = `${unclaimed.origin}/api/auth/passkey/generate-authenticate-options`;
    const ask = async () => (await fetch(address)).status;
    for (let n = 1; n <= 6; n += 1) expect(await ask(), `request ${n}`).toBe(200);
    const refused = await fetch(address);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const posted = await fetch(`${unclaimed.origin}/api/auth/passkey/verify-authentication`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(posted.status).toBe(429);
  });
});
