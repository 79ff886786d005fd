import path from "node:path";
import { openAsIs } from "../db/client";
import { expect } from "./fixtures";
import { signIn, signOut, type Team, test } from "./team-register";

// Another program that holds the lock of a write, as a copy made by hand or a second server may.
function holdRegister(team: Team): () => void {
  const other = openAsIs(path.join(team.server.folder, "register.db"), { readonly: false });
  other.$client.exec("BEGIN IMMEDIATE");
  return () => other.$client.close();
}

/** Reads the list until `waiting` is settled: how often, and the longest that one reading took, in milliseconds. */
async function readWhile(waiting: Promise<unknown>, origin: string) {
  let isOver = false;
  const over = waiting.finally(() => {
    isOver = true;
  });
  let slowest = 0;
  let count = 0;
  for (; !isOver; count += 1) {
    const began = performance.now();
    expect((await fetch(`${origin}/sessions`)).status).toBe(200);
    slowest = Math.max(slowest, performance.now() - began);
  }
  await over;
  return { count, slowest };
}

test("while another program holds the register, readers are answered, who signs in is told to wait, and a program too", async ({
  page,
  team,
}) => {
  await page.getByText("Make a token").click();
  const tokens = page.getByRole("region", { name: "Tokens for programs" });
  await tokens.getByLabel("Name").fill("Script");
  await tokens.getByLabel("It may").selectOption("write");
  await page.getByRole("button", { name: "Make the token" }).click();
  const token = (await page.getByRole("status").locator("code").textContent()) ?? "";
  await signOut(page);
  await page.goto(`${team.origin}/sign-in`);

  const letGo = holdRegister(team);
  const refusal = page.getByText(
    "being changed by another program, so nothing was saved. Nobody was signed in",
  );
  const signingIn = signIn(page, "mina@example.org").then(() =>
    expect(refusal).toBeVisible({ timeout: 20_000 }),
  );
  const adding = fetch(`${team.origin}/api/v1/groups`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ name: "Panel", kind: "other" }),
  });
  const reads = await readWhile(Promise.all([signingIn, adding]), team.origin);
  expect(reads.count).toBeGreaterThan(10);
  // A server that waits in its one thread answers nobody for five seconds.
  expect(reads.slowest).toBeLessThan(3000);
  const refused = await adding;
  expect(refused.status).toBe(503);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(refused.headers.get("retry-after")).toBe("5");
  expect(await refused.json()).toMatchObject({
    detail: "The register is being changed by another program, so nothing was saved.",
  });

  letGo();
  await signIn(page, "mina@example.org");
  await expect(page.getByRole("banner").getByRole("button", { name: "Sign out" })).toBeVisible();
});
