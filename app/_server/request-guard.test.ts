import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLimit, fileBodyLimit } from "@/scripts/body-limit.mjs";
import { refusalOf } from "./request-guard";

const ask = (headers: Record<string, string>, method = "GET", pathname = "/sessions") =>
  refusalOf({ method, pathname, headers: new Headers(headers) })?.status ?? null;

describe("the Host header", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "LOCALHOST:3000",
    "127.0.0.1",
    "127.0.0.1:8080",
    "127.0.0.2",
    "[::1]",
    "[::1]:3000",
  ])("lets %s in", (host) => {
    expect(ask({ host })).toBeNull();
  });

  it.each([
    "",
    "example.org",
    "192.168.1.4:3000",
    "0.0.0.0",
    "::1",
    "localhost.",
    "localhost.example.org",
    "a.localhost",
    "127.0.0.1.example.org",
    "localhost:3000@example.org",
    "example.org#localhost",
    "localhost, example.org",
  ])("refuses %j", (host) => {
    expect(ask({ host })).toBe(421);
  });

  it("is asked for even when it is missing", () => {
    expect(ask({})).toBe(421);
  });

  it("is not replaced by a forwarded one", () => {
    expect(ask({ host: "example.org", "x-forwarded-host": "localhost" })).toBe(421);
  });
});

describe("the path", () => {
  it.each([
    "/sessions/%ff",
    "/sessions/%",
    "/sessions/%e2%82",
    "/%zz",
    "/sessions/a%00b",
    "/_next/static/%ff",
  ])("refuses %s", (path) => {
    expect(ask({ host: "localhost" }, "GET", path)).toBe(400);
  });

  it("lets every address in that was encoded rightly, save the null character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const expected = text.includes("\0") ? 400 : null;
        expect(ask({ host: "localhost" }, "GET", `/sessions/${encodeURIComponent(text)}`)).toBe(expected);
      }),
    );
  });
});

const form = "/sessions/new";
const posted = { "content-type": "multipart/form-data; boundary=x" };

describe("a write", () => {
  const own = "http://localhost:3000";
  it.each([
    ["a form of this register", { origin: own, "sec-fetch-site": "same-origin" }],
    ["a browser without Fetch Metadata", { origin: own }],
    ["a program that is no browser", {}],
    ["a reload asked for by the person", { origin: own, "sec-fetch-site": "none" }],
  ])("is let in from %s", (_, headers) => {
    expect(ask({ host: "localhost:3000", ...posted, ...headers }, "POST", form)).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ["another site", { origin: "https://example.org" }],
    [
      "another site that forges the forwarded host",
      { origin: "http://example.org", "x-forwarded-host": "example.org" },
    ],
    ["an origin that hides its name", { origin: "null" }],
    ["another port of this machine", { origin: "http://localhost:3001" }],
    ["another name of this machine", { origin: "http://127.0.0.1:3000" }],
    ["another scheme", { origin: "https://localhost:3000" }],
    ["an empty origin", { origin: "" }],
    ["another site without an origin", { "sec-fetch-site": "cross-site" }],
    ["a neighbour without an origin", { "sec-fetch-site": "same-site" }],
    ["a page that claims both", { origin: own, "sec-fetch-site": "cross-site" }],
  ])("is refused from %s", (_, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
      expect(ask({ host: "localhost:3000", ...headers }, method)).toBe(403);
      expect(ask({ host: "localhost:3000", ...headers }, method, "/api/v1/sessions")).toBe(403);
    }
  });

  it("compares origins with the default port left out, as browsers write them", () => {
    expect(ask({ host: "localhost:80", origin: "http://localhost" }, "POST", "/api/v1/sessions")).toBeNull();
  });

  it("may be as long as the limit and no longer", () => {
    const sent = (length: number) =>
      ask({ host: "localhost", ...posted, "content-length": String(length) }, "POST", form);
    expect(sent(bodyLimit)).toBeNull();
    expect(sent(bodyLimit + 1)).toBe(413);
  });

  it("may hold a file where files are attached, and nowhere else", () => {
    const sent = (length: number, to: string) =>
      ask({ host: "localhost", ...posted, "content-length": String(length) }, "POST", to);
    const files = "/sessions/some-session/edit/files";
    expect([sent(fileBodyLimit, files), sent(fileBodyLimit + 1, files)]).toEqual([null, 413]);
    const headers = new Headers({
      host: "localhost",
      ...posted,
      "content-length": String(fileBodyLimit + 1),
    });
    const adviceAt = (pathname: string) => refusalOf({ method: "POST", pathname, headers })?.advice;
    expect(adviceAt(files)).toMatch(/^Go back with your browser .* should still stand in the form\.$/);
    expect(adviceAt(form)).toBeUndefined();
    for (const other of ["/sessions/edit/files", "/groups/x/edit/files", "/sessions/x/y/edit/files"]) {
      expect(sent(fileBodyLimit, other)).toBe(413);
    }
  });
});

it("lets a reader follow a link from another site", () => {
  const headers = { host: "localhost", origin: "https://example.org", "sec-fetch-site": "cross-site" };
  expect(["GET", "HEAD"].map((method) => ask(headers, method))).toEqual([null, null]);
});

it("lets the form for what a session agreed be posted, and nothing below it", () => {
  const headers = { host: "localhost", ...posted };
  expect(ask(headers, "POST", "/sessions/wg-3rd/edit/outcomes")).toBeNull();
  expect(ask(headers, "POST", "/sessions/wg-3rd/edit/outcomes/x")).toBe(405);
  expect(ask(headers, "POST", "/groups/wg/edit/outcomes")).toBe(405);
});
