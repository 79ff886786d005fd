import { expect, test } from "./fixtures";
import { send } from "./raw-request";

const host = "register.example.org";

test("an address that searches too often must wait, and no other address", async ({ freshServer }) => {
  const { origin } = await freshServer("", {
    APP_URL: `https://${host}`,
    TRUST_PROXY: "1",
    THROTTLE: "0.005", // three a minute
  });
  const ask = (path: string, from: string) => send(origin, path, { host, "x-forwarded-for": from });
  const searches = ["/sessions?q=training", "/people?q=singh", "/suggest/people?q=singh"];
  for (const path of searches) expect((await ask(path, "203.0.113.9")).status, path).toBe(200);
  for (const path of searches) {
    const refused = await ask(path, "10.0.0.1, 203.0.113.9");
    expect(refused.status, path).toBe(429);
    expect(Number(refused.headers["retry-after"]), path).toBeGreaterThan(0);
    expect(refused.body, path).toContain("This was asked too often in a short time. Try again in");
  }
  expect((await ask("/sessions", "203.0.113.9")).status).toBe(200);
  expect((await ask("/sessions?q=training", "203.0.113.10")).status).toBe(200);
});

test("a refusal looks like the register, within its own policy", async ({ page, server }) => {
  const complaints: string[] = [];
  page.on("console", (message) => /policy/i.test(message.text()) && complaints.push(message.text()));
  await page.emulateMedia({ colorScheme: "light" });
  expect((await page.goto(`${server.origin}/%ff`))?.status()).toBe(400);
  await expect(page.getByRole("heading", { name: "This cannot be read" })).toBeVisible();
  await expect(page.locator(":root")).toHaveCSS("background-color", "rgb(250, 248, 244)");
  expect(complaints).toEqual([]);
});

test("a forged address does not help where no proxy is believed", async ({ freshServer }) => {
  const { origin } = await freshServer("none", { APP_URL: `https://${host}`, THROTTLE: "0.001" });
  const ask = (from: string) => send(origin, "/sessions?q=a", { host, "x-forwarded-for": from });
  expect((await ask("203.0.113.9")).status).toBe(200);
  expect((await ask("203.0.113.10")).status).toBe(429);
});
