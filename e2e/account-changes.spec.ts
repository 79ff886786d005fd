import { expect } from "./fixtures";
import { signOut, type Team, test } from "./team-register";

/** The lines of the security log so far. */
function securityLines({ server }: Team): Record<string, string>[] {
  const lines = server.printed().split("\n");
  return lines
    .filter((line) => line.includes('"log":"security"'))
    .map((line) => JSON.parse(line) as Record<string, string>);
}

test("a new name stands beside what is written from then on, and members can tell namesakes apart", async ({
  page,
  team,
}) => {
  const anders = await team.join("Anders", "analyst");
  const addGroup = async (by: typeof page, name: string) => {
    const answer = await by.request.post(`${team.origin}/api/v1/groups`, {
      data: { name, kind: "working group" },
    });
    expect(answer.status()).toBe(201);
  };
  await addGroup(page, "Panel of Mina");
  await anders.getByText("Change your name").click();
  const own = anders.getByRole("region", { name: "Name", exact: true });
  await own.getByLabel("Name").fill("local analyst");
  await own.getByRole("button", { name: "Change the name" }).click();
  await expect(own.getByRole("alert")).toContainText("The register itself signs with this name.");
  await own.getByLabel("Name").fill("Mina Maintainer");
  await own.getByRole("button", { name: "Change the name" }).click();
  await expect(anders.getByText("You are Mina Maintainer, analyst of this register.")).toBeVisible();
  await addGroup(anders, "Panel of Anders");
  await anders.goto(`${team.origin}/changes`);
  await expect(anders.getByText("Mina Maintainer (anders@example.org)")).toBeVisible();
  await expect(anders.getByText("Mina Maintainer (mina@example.org)")).toBeVisible();
  await anders.goto(`${team.origin}/groups/panel-of-mina/history`);
  await expect(anders.getByText("Mina Maintainer (mina@example.org)")).toBeVisible();
  const stranger = await team.elsewhere();
  await stranger.goto(`${team.origin}/changes`);
  await expect(stranger.getByText("Panel of Anders")).toBeVisible();
  expect(await stranger.locator("main").textContent()).not.toContain("@example.org");
});

test("what forms about accounts do is logged with the ids of accounts, and with no name, address or secret", async ({
  page,
  team,
}) => {
  const anders = await team.join("Anders", "analyst");
  const tokens = anders.getByRole("region", { name: "Tokens for programs" });
  await tokens.getByText("Make a token").click();
  await tokens.getByLabel("Name").fill("Nightly script");
  await tokens.getByRole("button", { name: "Make the token" }).click();
  const token = (await tokens.getByRole("status").locator("code").textContent()) ?? "";
  await anders.reload();
  await tokens.getByRole("button", { name: "Revoke Nightly script" }).click();
  await expect(anders.getByText("Done.")).toBeVisible();
  await signOut(anders);
  await page.goto(`${team.origin}/settings`);
  const person = page.getByRole("listitem").filter({ hasText: "anders@example.org" });
  const open = () => page.getByLabel("Change the account of Anders").click();
  await open();
  await person.getByLabel("Role", { exact: true }).selectOption("reader");
  await person.getByRole("button", { name: "Change the role" }).click();
  await expect(page.getByText("anders@example.org · reader")).toBeVisible();
  await page.reload();
  await open();
  await person.getByRole("button", { name: "Take the access away" }).click();
  await expect(person.getByText("no access since")).toBeVisible();
  await page.reload();
  await open();
  await person.getByRole("button", { name: "Give access back" }).click();
  await expect(person.getByText("not signed in")).toBeVisible();
  await page.reload();
  await open();
  await person.getByText("Remove the account").click();
  await person.getByRole("button", { name: "Remove the account of Anders for good" }).click();
  await expect(person).toHaveCount(0);
  const lines = securityLines(team);
  const [made] = lines;
  const theirs = lines.find(({ by }) => by === "invitation")?.account;
  expect(made?.account).not.toBe(theirs);
  expect(lines.map(({ event, account, of }) => [event, account, of])).toEqual([
    ["account made", made?.account, undefined],
    ["login", made?.account, undefined],
    ["invitation made", made?.account, undefined],
    ["account made", theirs, undefined],
    ["login", theirs, undefined],
    ["token made", theirs, undefined],
    ["token revoked", theirs, undefined],
    ["logout", theirs, undefined],
    ["role changed", made?.account, theirs],
    ["account disabled", made?.account, theirs],
    ["account enabled", made?.account, theirs],
    ["account removed", made?.account, theirs],
  ]);
  for (const word of ["Anders", "Mina", "example.org", "walnut", token, "Nightly"]) {
    expect(JSON.stringify(lines)).not.toContain(word);
  }
});

test("signing out ends the login in the register, and asks the browser to forget its pages", async ({
  page,
  context,
  team,
}) => {
  const cookies = await context.cookies(team.origin);
  const login = cookies.find(({ name }) => name === "__Host-login");
  const answered = page.waitForResponse((answer) => answer.url().endsWith("/sign-out"));
  await page.goto(`${team.origin}/topics`);
  await signOut(page);
  const answer = await answered;
  expect(answer.status()).toBe(303);
  expect(await answer.headerValue("clear-site-data")).toBe('"cache"');
  const again = await fetch(`${team.origin}/settings`, {
    headers: { cookie: `${login?.name}=${login?.value}` },
  });
  expect(await again.text()).toContain("Sign in to see this page.");
});

test("signing in again in one browser leaves one login there", async ({ page, team }) => {
  await page.goto(`${team.origin}/sign-in?next=/settings`);
  await page.getByLabel("Email address").fill("mina@example.org");
  await page.getByLabel("Password").fill("walnut tango river 88");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const logins = page.getByRole("region", { name: "Where you are signed in" });
  await expect(logins.getByRole("listitem")).toHaveCount(1);
});
