import { expect, test } from "vitest";
import { countryCode, countryName } from "./country";

test.each([
  ["US", "United States"],
  ["GB", "United Kingdom"],
  ["RU", "Russia"],
  ["KR", "South Korea"],
  ["KP", "North Korea"],
  ["VN", "Vietnam"],
  ["TR", "Türkiye"],
  ["TZ", "Tanzania"],
  ["BN", "Brunei"],
  ["CN", "China"],
  ["AE", "United Arab Emirates"],
  ["IN", "India"],
  ["LK", "Sri Lanka"],
  ["MV", "Maldives"],
  ["in", "India"],
])("%s is %s", (code, name) => {
  expect(countryName(code)).toBe(name);
});

test.each(["", "ZZ", "XX", "IND", "India", "__proto__"])("%j is no code", (code) => {
  expect(countryName(code)).toBeNull();
});

test.each([
  ["USA", "US"],
  ["U.S.", "US"],
  ["United States of America", "US"],
  ["the United States", "US"],
  ["UK", "GB"],
  ["Great Britain", "GB"],
  ["Republic of Korea", "KR"],
  ["South Korea", "KR"],
  ["ROK", "KR"],
  ["Democratic People's Republic of Korea", "KP"],
  ["Turkey", "TR"],
  ["Türkiye", "TR"],
  ["turkiye", "TR"],
  ["Russian Federation", "RU"],
  ["Russia", "RU"],
  ["Viet Nam", "VN"],
  ["United Republic of Tanzania", "TZ"],
  ["Tanzania", "TZ"],
  ["UAE", "AE"],
  ["Brunei Darussalam", "BN"],
  ["Islamic Republic of Pakistan", "PK"],
  ["Republic of India", "IN"],
  ["People's Republic of China", "CN"],
  ["Congo", "CG"],
  ["Democratic Republic of the Congo", "CD"],
  ["Ivory Coast", "CI"],
  ["GEO", "GE"],
  ["ind", "IN"],
  [" india ", "IN"],
])("%j is %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test.each(["", "  ", "Atlantis", "Republic of", "Republic of China", "United", "constructor"])(
  "%j is no country",
  (name) => {
    expect(countryCode(name)).toBeNull();
  },
);

test("every country is found by the name that the register prints for it", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => countryName(code) !== null);
  expect(codes.length).toBeGreaterThan(240);
  for (const code of codes) expect([code, countryCode(countryName(code) ?? "")]).toEqual([code, code]);
});
