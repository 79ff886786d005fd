import { expect, it } from "vitest";
import { browserName } from "./browser-name";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
const ios = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

it.each([
  ["Firefox on Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"],
  ["Firefox on Android", "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0"],
  ["Firefox on Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"],
  ["Chrome on Windows", `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/142.0.0.0 Safari/537.36`],
  ["Chrome on Android", `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/142.0.0.0 Mobile Safari/537.36`],
  ["Chrome on ChromeOS", `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/142.0.0.0 Safari/537.36`],
  ["Chrome on Linux", `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/142.0.0.0 Safari/537.36`],
  ["Edge on Windows", `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`],
  [
    "Edge on Android",
    `Mozilla/5.0 (Linux; Android 10) ${webkit} Chrome/142.0 Mobile Safari/537.36 EdgA/142.0`,
  ],
  [
    "Opera on macOS",
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Chrome/142.0 Safari/537.36 OPR/124`,
  ],
  [
    "Safari on macOS",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/26.0 Safari/605",
  ],
  ["Safari on iOS", `${ios} Version/26.0 Mobile/15E148 Safari/604.1`],
  ["Chrome on iOS", `${ios} CriOS/142.0 Mobile/15E148 Safari/604.1`],
  ["Firefox on iOS", `${ios} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`],
  ["Edge on iOS", `${ios} Version/19.0 EdgiOS/142.0 Mobile/15E148 Safari/604.1`],
  ["Firefox", "Firefox/145.0"],
  ["Another program", "curl/8.14.1"],
  ["Another program", "Mozilla/5.0 (X11; Linux x86_64)"],
  ["Another program", ""],
  ["Another program", null],
])("reads %s", (words, userAgent) => {
  expect(browserName(userAgent)).toBe(words);
});
