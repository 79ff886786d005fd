import { describe, expect, it } from "vitest";
import { forgetForwarding, isPlain, pathOf } from "./incoming.mjs";

it("leaves of what proxies say only the addresses that they saw", () => {
  const headers = {
    host: "register.example.org",
    forwarded: "for=10.0.0.1;host=evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-port": "443",
    "x-forwarded-for": "203.0.113.9",
  };
  forgetForwarding(headers);
  expect(headers).toEqual({ host: "register.example.org", "x-forwarded-for": "203.0.113.9" });
});

it.each([
  ["/sessions?q=a/b", "/sessions"],
  ["/sessions/%ff", "/sessions/%ff"],
  ["//evil.example/x", "//evil.example/x"],
  ["http://register.example.org/sessions?q=x", "/sessions"],
  ["*", "/"],
])("the path of %s is %s", (url, path) => {
  expect(pathOf({ url })).toBe(path);
});

describe("a request", () => {
  const asked = (url: string, ...hosts: string[]) => ({
    url,
    headers: { host: hosts[0] } as Record<string, string>,
    rawHeaders: hosts.flatMap((host) => ["hOST", host]),
  });

  it("may name one host and a path", () => {
    const request = asked("/groups?q=http://evil.example", "register.example.org");
    expect(isPlain(request)).toBe(true);
    expect(request).toEqual(asked("/groups?q=http://evil.example", "register.example.org"));
  });

  it("is for the host of its address where that is written whole, whatever its Host says", () => {
    const request = asked("http://evil.example:81/groups?q=x", "register.example.org");
    expect(isPlain(request)).toBe(true);
    expect([request.url, request.headers.host]).toEqual(["/groups?q=x", "evil.example:81"]);
  });

  it.each(["*", "groups", "evil.example:443", "ftp://evil.example/", "javascript:1", ""])(
    "for %j is for nothing",
    (url) => {
      expect(isPlain(asked(url, "register.example.org"))).toBe(false);
    },
  );

  it("with two hosts is for none", () => {
    expect(isPlain(asked("/", "register.example.org", "register.example.org"))).toBe(false);
  });
});
