import { expect, test } from "vitest";
import { isWebAddress, webAddressProblem } from "./web-address";

test.each([
  "https://tass.com/1",
  "http://164.100.47.194/Loksabha",
  "https://[2a00:1450:4001::1]/",
  "https://xn--80aesfpebagmfblc0a.xn--p1ai/",
  "https://минобороны.рф/новости",
  "https://example.org:8080/a@b?c=d@e",
  "https://example.org./",
])("%s is one", (text) => {
  expect(webAddressProblem(text)).toBeNull();
});

test.each([
  ["ftp://example.org", /begins with http/],
  ["javascript:alert(1)", /begins with http/],
  ["example.org", /begins with http/],
  ["", /begins with http/],
  ["http://user:pw@example.org/", /user name and the password/],
  ["https://user@example.org/", /user name and the password/],
  ["https://:pw@example.org/", /user name and the password/],
  ["http://foo", /everybody can open/],
  ["http://foo./", /everybody can open/],
  ["http://localhost:3000/", /everybody can open/],
  ["http://a.localhost/", /everybody can open/],
  ["http://wiki.local/", /everybody can open/],
  ["http://a..b/", /everybody can open/],
  ["http://127.0.0.1/", /everybody can open/],
  ["http://2130706433/", /everybody can open/],
  ["http://0x7f.1/", /everybody can open/],
  ["http://10.1.2.3/a", /everybody can open/],
  ["http://172.20.0.1/", /everybody can open/],
  ["http://192.168.1.1/", /everybody can open/],
  ["http://[::1]/", /everybody can open/],
  ["http://[::ffff:10.0.0.1]/", /everybody can open/],
  ["http://[fd00::1]/", /everybody can open/],
  ["https://example.org/\0", /character that cannot be shown/],
  [`https://example.org/${"x".repeat(2000)}`, /under 2,000 characters/],
])("%s is refused", (text, sentence) => {
  expect(webAddressProblem(text)).toMatch(sentence);
  expect(isWebAddress(text)).toBe(false);
});
