import { execFileSync, spawnSync } from "node:child_process";
import { expect } from "./fixtures";
import { test } from "./team-register";

const hasCurl = spawnSync("curl", ["--version"]).error === undefined;

/** Sends JSON as a script of somebody's would, by curl where there is one; the status and the answer. */
async function send(
  address: string,
  token: string | null,
  body: string,
): Promise<{ status: number; answer: string }> {
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  if (token !== null) headers.Authorization = `Bearer ${token}`;
  if (!hasCurl) {
    const answer = await fetch(address, { method: "POST", headers, body });
    return { status: answer.status, answer: await answer.text() };
  }
  const sent = Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const options = ["--silent", "--write-out", "\n%{http_code}", ...sent, "--data", body, address];
  const out = execFileSync("curl", options, { encoding: "utf8" });
  const at = out.lastIndexOf("\n");
  return { status: Number(out.slice(at + 1)), answer: out.slice(0, at) };
}

test("a token made in the settings writes for its owner until it is revoked, and one that reads does not", async ({
  team,
}) => {
  const analyst = await team.join("Anders", "analyst");
  const make = async (name: string, scope: string) => {
    await analyst.goto(`${team.origin}/settings`);
    await analyst.getByText("Make a token").click();
    await analyst.getByRole("region", { name: "Tokens for programs" }).getByLabel("Name").fill(name);
    await analyst.getByLabel("It may").selectOption(scope);
    await analyst.getByRole("button", { name: "Make the token" }).click();
    return (await analyst.getByRole("status").locator("code").textContent()) ?? "";
  };
  const address = `${team.origin}/api/v1/groups`;
  const group = JSON.stringify({ name: "Panel on Tokens", kind: "working group" });
  const writer = await make("Nightly script", "write");
  const reader = await make("Reading script", "read");
  expect(await send(address, null, group)).toMatchObject({ status: 401 });
  expect(await send(address, "rapporteur_wrong", group)).toMatchObject({ status: 401 });
  expect(await send(address, reader, group)).toMatchObject({ status: 403 });
  expect(await send(address, writer, "{ no JSON")).toMatchObject({ status: 400 });
  expect(await send(address, writer, JSON.stringify({ kind: "working group", colour: "red" }))).toMatchObject(
    {
      status: 422,
      answer: expect.stringMatching(/This is missing.*There is no field “colour”/),
    },
  );
  expect(await send(address, writer, group)).toMatchObject({
    status: 201,
    answer: expect.stringContaining(`${team.origin}/groups/panel-on-tokens`),
  });
  const asPage = await fetch(`${team.origin}/settings`, {
    headers: { Authorization: `Bearer ${writer}` },
  });
  expect(await asPage.text()).not.toContain("Anders");
  await analyst.goto(`${team.origin}/groups/panel-on-tokens/history`);
  await expect(analyst.locator("main").getByText("Anders")).toBeVisible();
  await analyst.goto(`${team.origin}/settings`);
  const tokens = analyst.getByRole("region", { name: "Tokens for programs" });
  await expect(tokens.getByText("last used")).toHaveCount(2);
  await analyst.getByRole("button", { name: "Revoke Nightly script" }).click();
  await expect(analyst.getByText("Done.")).toBeVisible();
  expect(await send(address, writer, group)).toMatchObject({ status: 401 });
});
