import { NextRequest } from "next/server";
import { afterEach, expect, it, vi } from "vitest";
import { noticeCookie } from "./app/_server/notice-cookie";
import { proxy } from "./proxy";

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host: "localhost:3000", ...headers } }));
const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";
const nonceOf = (response: Response) => /script-src 'nonce-([^']+)'/.exec(policyOf(response))?.[1];
/** Next carries the headers a page will see as response headers with this prefix. */
const passedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);

afterEach(() => {
  vi.unstubAllEnvs();
});

it("gives every page a nonce of its own and tells the page the same policy", async () => {
  const [first, second] = [await ask("/"), await ask("/")];
  expect(nonceOf(first)).toMatch(/^[A-Za-z0-9+/=]{22,}$/);
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  expect(passedOn(first, "content-security-policy")).toBe(policyOf(first));
  expect(passedOn(first, "x-nonce")).toBe(nonceOf(first));
});

it("takes neither nonce nor policy from the request", async () => {
  const response = await ask("/", {
    "x-nonce": "forged",
    "content-security-policy": "script-src 'nonce-forged'",
  });
  expect(passedOn(response, "x-nonce")).toBe(nonceOf(response));
  expect([...response.headers.values()].join()).not.toContain("forged");
});

it("hides every forwarding header from the page", async () => {
  const forged = {
    forwarded: "host=a.example",
    "x-forwarded-host": "a.example",
    "x-forwarded-proto": "https",
  };
  const response = await ask("/", { ...forged, accept: "text/html" });
  expect(passedOn(response, "accept")).toBe("text/html");
  expect(Object.keys(forged).map((name) => passedOn(response, name))).toEqual([null, null, null]);
});

it("allows scripts and styles by nonce only, and nothing from elsewhere", async () => {
  const policy = policyOf(await ask("/"));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("'strict-dynamic'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|https?:|\*/);
});

it("refuses a page with a page, and a call to the interface with a problem", async () => {
  const page = await ask("/sessions/%ff");
  expect([page.status, page.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
  expect(await page.text()).toContain("<h1>This cannot be read</h1>");

  const problem = await ask("/api/v1/sessions/%ff");
  expect([problem.status, problem.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  expect(await problem.json()).toMatchObject({
    status: 400,
    detail: expect.stringContaining("percent sign"),
  });
});

it("guards static files too, but spends no nonce on them", async () => {
  expect((await ask("/_next/static/a.js", { host: "example.org" })).status).toBe(421);
  expect(policyOf(await ask("/_next/static/a.js"))).toBe("");
});

it("takes a notice away with the page that shows it, and with no other", async () => {
  const cookie = `other=1; notice=${encodeURIComponent("added /sessions/some-session")}`;
  const shown = await ask("/sessions/some-session", { cookie });
  expect(shown.headers.getSetCookie()).toEqual(["notice=; Path=/; Max-Age=0; SameSite=Lax"]);
  expect(passedOn(shown, "cookie")).toBe(cookie);
  expect((await ask("/sessions/another-session", { cookie })).headers.getSetCookie()).toEqual([]);
  expect((await ask("/sessions/some-session", { cookie: "other=1" })).headers.getSetCookie()).toEqual([]);
});

it("lets other sites frame one page, and only the proxy says that a page is that one", async () => {
  expect(policyOf(await ask("/embed?from=2021"))).toContain("frame-ancestors *");
  expect(passedOn(await ask("/embed"), "x-embedded")).toBe("1");
  for (const path of ["/", "/embed/x", "/Embed", "/sessions?x=/embed"]) {
    const response = await ask(path, { "x-embedded": "1" });
    expect(policyOf(response)).toContain("frame-ancestors 'none'");
    expect(passedOn(response, "x-embedded")).toBeNull();
  }
});

it("a notice at an https address is a cookie of that host alone, sent over https", async () => {
  vi.stubEnv("APP_URL", "https://register.example.org");
  const host = "register.example.org";
  const named = (name: string) =>
    ask("/settings", { host, cookie: `${name}=${encodeURIComponent("saved /settings")}` });
  expect((await named("__Host-notice")).headers.getSetCookie()).toEqual([
    "__Host-notice=; Path=/; Max-Age=0; SameSite=Lax; Secure",
  ]);
  expect((await named("notice")).headers.getSetCookie()).toEqual([]);
  expect(noticeCookie("/settings", "saved")).toMatchObject({
    name: "__Host-notice",
    secure: true,
    path: "/",
  });
  vi.stubEnv("APP_URL", "");
  expect(noticeCookie("/settings", "saved")).toMatchObject({ name: "notice", secure: false });
});

it("the secret of a link is taken out of the address as soon as it is opened, where no script reads it", async () => {
  const opened = await ask("/setup?token=a%20secret");
  expect(opened.status).toBe(303);
  expect(new URL(opened.headers.get("location") ?? "").pathname).toBe("/setup");
  expect(opened.headers.get("location")).not.toContain("secret");
  expect(opened.headers.get("cache-control")).toBe("no-store");
  expect(opened.headers.getSetCookie()).toEqual([
    "__Host-link=a%20secret; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax",
  ]);
  expect((await ask("/setup")).status).toBe(200);
  expect((await ask("/sessions?token=a")).status).toBe(200);
});
