import { addAuthenticator } from "./authenticator";
import { faults } from "./faults";
import { expect } from "./fixtures";
import { makeAccount, password, signIn, signOut, test } from "./team-register";

test.use({ holding: "" });

test("the first start prints a link that makes the first maintainer, once", async ({ page, unclaimed }) => {
  await page.goto(unclaimed.setupLink);
  // The secret is in no address any more, and the page can be loaded again all the same.
  expect(page.url()).toBe(`${unclaimed.origin}/setup`);
  await page.reload();
  await page.getByLabel("Name").fill("Mina Maintainer");
  await page.getByLabel("Email address").fill("mina@example.org");
  // Each has a sentence of its own: an answer that is still to come would empty the field under the next one.
  for (const [weak, sentence] of [
    ["short", "at least 12 characters"],
    ["password1234", "guessed soon"],
  ] as const) {
    await page.getByLabel("Password").fill(weak);
    await page.getByRole("button", { name: "Make the account" }).click();
    await expect(page.locator("main").getByRole("alert")).toContainText(sentence);
  }
  await expect(page.getByLabel("Name")).toHaveValue("Mina Maintainer");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("You are Mina Maintainer, maintainer of this register.")).toBeVisible();
  const other = await unclaimed.elsewhere();
  await other.goto(unclaimed.setupLink);
  await expect(other.getByRole("heading", { name: "This link does not work" })).toBeVisible();
});

test("an invitation makes an account of its role, and whoever it is for can sign in again", async ({
  team,
}) => {
  const analyst = await team.join("Anders", "analyst");
  await signOut(analyst);
  await analyst.goto(`${team.origin}/sessions/new`);
  await analyst.locator("main").getByRole("link", { name: "Sign in" }).click();
  await signIn(analyst, "Anders@example.org", "not the password");
  await expect(analyst.locator("main").getByRole("alert")).toContainText("do not belong together");
  await analyst.reload();
  await signIn(analyst, "nobody@example.org");
  await expect(analyst.locator("main").getByRole("alert")).toContainText("do not belong together");
  await analyst.reload();
  await signIn(analyst, " Anders@Example.org ");
  await expect(analyst.getByRole("heading", { name: "Add a session" })).toBeVisible();
  await expect(analyst.getByLabel("Group", { exact: true })).toBeVisible();
  const cookies = await analyst.context().cookies(team.origin);
  expect(cookies.find(({ name }) => name === "__Host-login")).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: "Lax",
    path: "/",
  });
});

test("a reader sees everything, is shown no way to change it, and is refused when they post all the same", async ({
  page: maintainer,
  team,
}) => {
  await maintainer.goto(`${team.origin}/topics`);
  const topic = await maintainer.locator("main a[href^='/topics/']").first().getAttribute("href");
  const reader = await team.join("Rita", "analyst");
  await reader.goto(`${team.origin}${topic}/edit`);
  await reader.getByLabel("Name").fill("Renamed by a reader");
  await maintainer.goto(`${team.origin}/settings`);
  await maintainer.getByLabel("Change the account of Rita").click();
  const rita = maintainer.getByRole("listitem").filter({ hasText: "rita@example.org" });
  await rita.getByLabel("Role", { exact: true }).selectOption("reader");
  await rita.getByRole("button", { name: "Change the role" }).click();
  await expect(maintainer.getByText("rita@example.org · reader")).toBeVisible();
  await reader.getByRole("button", { name: "Save changes" }).click();
  await expect(reader.locator("main").getByRole("alert")).toContainText(
    "You may read this register but not change it.",
  );
  await reader.goto(`${team.origin}${topic}/edit`);
  await expect(reader.getByText("your role is that of a reader")).toBeVisible();
  await reader.goto(`${team.origin}/settings`);
  await expect(reader.getByRole("heading", { name: "People" })).toHaveCount(0);
  expect(team.server.printed()).toContain('"event":"write refused"');
});

test("a login that ended elsewhere keeps a half-filled form, which is saved after signing in beside it", async ({
  team,
}) => {
  const analyst = await team.join("Anders", "analyst");
  await analyst.goto(`${team.origin}/topics`);
  const topic = await analyst.locator("main a[href^='/topics/']").first().getAttribute("href");
  await analyst.goto(`${team.origin}${topic}/edit`);
  await analyst.getByLabel("Name").fill("Half filled in");
  const elsewhere = await team.elsewhere();
  await elsewhere.goto(`${team.origin}/sign-in?next=/settings`);
  await signIn(elsewhere, "anders@example.org");
  await elsewhere.getByRole("button", { name: "End all others" }).click();
  await expect(elsewhere.getByText("Done.")).toBeVisible();
  await analyst.getByRole("button", { name: "Save changes" }).click();
  const opening = analyst.context().waitForEvent("page");
  await analyst
    .getByRole("alert")
    .getByRole("link", { name: /Sign in in a new tab/ })
    .click();
  const beside = await opening;
  await signIn(beside, "anders@example.org");
  await expect(beside.getByText("Go back to the form")).toBeVisible();
  await expect(analyst.getByLabel("Name")).toHaveValue("Half filled in");
  await analyst.getByRole("button", { name: "Save changes" }).click();
  await expect(analyst.getByRole("heading", { name: "Half filled in", level: 1 })).toBeVisible();
});

test("without scripts too, a form sent after the login ended still holds what was typed", async ({
  team,
}) => {
  const plain = await team.elsewhere({ javaScriptEnabled: false });
  await plain.goto(`${team.origin}/sign-in?next=/topics/afghanistan/edit`);
  await signIn(plain, "mina@example.org");
  await plain.getByLabel("Name").fill("Half filled in");
  await plain.context().clearCookies();
  await plain.getByRole("button", { name: "Save changes" }).click();
  await expect(plain.getByRole("link", { name: /Sign in in a new tab/ })).toBeVisible();
  await expect(plain.getByLabel("Name")).toHaveValue("Half filled in");
  const beside = await plain.context().newPage();
  await beside.goto(`${team.origin}/sign-in?for=form`);
  await signIn(beside, "mina@example.org");
  await expect(beside.getByText("Go back to the form")).toBeVisible();
  await plain.getByRole("button", { name: "Save changes" }).click();
  await expect(plain.getByRole("heading", { name: "Half filled in", level: 1 })).toBeVisible();
});

test("whoever loses their access is out at the next request, and the only maintainer cannot", async ({
  page,
  team,
}) => {
  const analyst = await team.join("Anders", "analyst");
  await page.goto(`${team.origin}/settings`);
  await page.getByLabel("Change the account of Mina").click();
  await page.getByRole("button", { name: "Take the access away" }).last().click();
  await expect(page.locator("main").getByRole("alert")).toContainText("only maintainer");
  await page.getByLabel("Change the account of Anders").click();
  await page.getByRole("button", { name: "Take the access away" }).first().click();
  await expect(page.getByText("no access since")).toBeVisible();
  await analyst.reload();
  await expect(analyst.getByRole("button", { name: "Sign out" })).toHaveCount(0);
  await analyst.goto(`${team.origin}/sign-in`);
  await signIn(analyst, "anders@example.org");
  await expect(analyst.locator("main").getByRole("alert")).toContainText("do not belong together");
});

test("a passkey is added and signs in without a password", async ({ page, team }) => {
  await addAuthenticator(page);
  const passkeys = page.getByRole("region", { name: "Passkeys" });
  await passkeys.getByLabel("Name").fill("Desk key");
  await passkeys.getByRole("button", { name: "Add a passkey" }).click();
  await expect(passkeys.getByText("Desk key")).toBeVisible();
  await signOut(page);
  await page.goto(`${team.origin}/sign-in?next=/settings`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("You are Mina Maintainer")).toBeVisible();
});

test("signing in works without scripts, and a lost password is set anew by a link", async ({
  page,
  team,
}) => {
  await team.join("Anders", "analyst");
  await page.goto(`${team.origin}/settings`);
  await page.getByLabel("Change the account of Anders").click();
  await page.getByRole("button", { name: "Make a link for a new password" }).first().click();
  const link = await page.getByRole("status").locator("code").textContent();
  const plain = await team.elsewhere({ javaScriptEnabled: false });
  await plain.goto(link ?? "");
  await plain.getByLabel("New password").fill("quite another walnut 9");
  await plain.getByRole("button", { name: "Set the password" }).click();
  await expect(plain.getByText("You are Anders, analyst of this register.")).toBeVisible();
  await signOut(plain);
  await plain.goto(`${team.origin}/sign-in?next=https://evil.example/`);
  await signIn(plain, "anders@example.org", "quite another walnut 9");
  await expect(plain).toHaveURL(`${team.origin}/`);
});

for (const width of [1024, 1280]) {
  test(`at ${width} px the header of a member holds its words whole, in one line`, async ({ page, team }) => {
    await page.setViewportSize({ width, height: 900 });
    const header = page.getByRole("banner");
    await expect(header.getByRole("button", { name: "Sign out" })).toBeVisible();
    const broken = await header.locator("a:visible, button:visible").evaluateAll((all) =>
      all.flatMap((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        const lines = [...words.getClientRects()].map(({ bottom }) => bottom);
        // Parts of one line end at nearly one height.
        return Math.max(...lines) - Math.min(...lines) > 10 ? [one.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.goto(`${team.origin}/sessions`);
    await expect(header.getByRole("searchbox")).toBeInViewport();
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("the pages of accounts are accessible", async ({ page, unclaimed }) => {
        const audit = async (name: string) => {
          expect(await faults(page), name).toEqual([]);
        };
        await page.goto(unclaimed.setupLink);
        await audit("setup");
        await makeAccount(page, unclaimed.setupLink, "Mina Maintainer", "mina@example.org");
        for (const summary of await page.locator("main details > summary").all()) await summary.click();
        await audit("settings");
        unclaimed.letLoginsAge();
        await page.getByRole("button", { name: "Make the token" }).click();
        await audit("settings, what is wrong");
        await page.getByRole("region", { name: "Tokens for programs" }).getByLabel("Name").fill("Script");
        await page.getByRole("button", { name: "Make the token" }).click();
        await expect(page.getByLabel("Your password")).toBeVisible();
        await audit("settings, asking for the password");
        await page.goto(`${unclaimed.origin}/sign-in`);
        await audit("sign-in");
      });
    });
  }
}
