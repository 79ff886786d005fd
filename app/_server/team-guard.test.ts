import { describe, expect, it } from "vitest";
import { readAppUrl } from "@/scripts/app-url.mjs";
import { refusalResponse } from "./refusal-response";
import { refusalOf } from "./request-guard";

const team = readAppUrl({ APP_URL: "https://register.example.org" });
const refusal = (headers: Record<string, string>, method = "GET", pathname = "/sessions", at = team) =>
  refusalOf({ method, pathname, headers: new Headers({ host: "register.example.org", ...headers }) }, at);
const status = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.status ?? null;

describe("the Host of a team’s register", () => {
  it.each(["register.example.org", "REGISTER.example.org", "register.example.org:443"])(
    "lets %s in",
    (host) => {
      expect(status({ host })).toBeNull();
    },
  );

  it.each([
    "",
    "localhost",
    "127.0.0.1:3000",
    "[::1]:3000",
    "10.0.0.4",
    "example.org",
    "a.register.example.org",
    "register.example.org.evil.example",
    "register.example.org.",
    "register.example.org:80",
    "register.example.org:8443",
    "register.example.org, evil.example",
    "evil.example@register.example.org",
  ])("refuses %j, and says where the register is", (host) => {
    expect(refusal({ host })).toEqual({
      status: 421,
      sentence: "This register answers only at https://register.example.org.",
    });
  });

  it("is taken from no forwarded header", () => {
    const own = "register.example.org";
    const forged = { "x-forwarded-host": own, forwarded: `host=${own}`, "x-original-host": own };
    expect(status({ host: "evil.example", ...forged })).toBe(421);
  });

  it("includes a port that is not the default one", () => {
    const at = readAppUrl({ APP_URL: "http://localhost:3000" });
    expect(status({ host: "localhost:3000" }, "GET", "/", at)).toBeNull();
    expect(status({ host: "localhost" }, "GET", "/", at)).toBe(421);
    expect(status({ host: "127.0.0.1:3000" }, "GET", "/", at)).toBe(421);
  });

  it("may be this machine’s own for its health, and for nothing else", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]"]) {
      expect(["GET", "HEAD"].map((method) => status({ host }, method, "/api/health"))).toEqual([null, null]);
      expect(status({ host }, "POST", "/api/health")).toBe(421);
      for (const path of ["/", "/api/v1/sessions", "/api/health/", "/api/health/x", "/_next/static/a.js"]) {
        expect(status({ host }, "GET", path), path).toBe(421);
      }
    }
    expect(status({ host: "evil.example" }, "GET", "/api/health")).toBe(421);
  });
});

const places = ["/sessions/new", "/sign-in", "/settings", "/api/auth/sign-in/email", "/api/v1/sessions"];
places.push("/suggest/people", "/sign-out", "/setup");

describe("a write to a team’s register", () => {
  const own = "https://register.example.org";
  const posted = { "content-type": "multipart/form-data; boundary=x" };
  it("is let in from its own pages and from programs, at every address that takes one", () => {
    for (const path of places) {
      expect(status({ ...posted, origin: own, "sec-fetch-site": "same-origin" }, "POST", path)).toBeNull();
      expect(status({ ...posted, origin: own }, "POST", path), path).toBeNull();
      expect(status(posted, "POST", path), path).toBeNull();
    }
  });

  it.each<[string, Record<string, string>]>([
    ["another site", { origin: "https://evil.example" }],
    ["the same host without https", { origin: "http://register.example.org" }],
    ["the same host at another port", { origin: "https://register.example.org:8443" }],
    ["a name below", { origin: "https://a.register.example.org" }],
    ["this machine", { origin: "http://localhost:3000" }],
    ["an origin that hides its name", { origin: "null" }],
    [
      "a site that forges forwarded headers",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["a site that says no origin", { "sec-fetch-site": "cross-site" }],
    ["a neighbour", { origin: own, "sec-fetch-site": "same-site" }],
    ["what claims both", { origin: own, "sec-fetch-site": "cross-site" }],
  ])("is refused from %s, for pages and the interface alike", (_, headers) => {
    for (const path of [...places, "/", "/no/such/page"]) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        expect(status({ ...posted, ...headers }, method, path), `${method} ${path}`).toBe(403);
      }
    }
  });
});

it("says how long to wait", () => {
  const answer = refusalResponse({ status: 429, sentence: "Wait.", retryAfter: 30 }, "/sessions");
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "30"]);
});
