import { expect, it } from "vitest";
import { forgetForwarding, pathOf } from "./incoming.mjs";

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
