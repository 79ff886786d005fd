import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readReturnAddress } from "./return-address";

describe("where a form leads back to", () => {
  it.each([
    "/",
    "/settings",
    "/sessions?group=irigc-mmtc&from=2020#newest",
    "/sessions?next=https://example.org//x",
    "/people?q=%D0%94",
    "/%2F%2Fevil.example",
  ])("is %s as it stands", (text) => {
    expect(readReturnAddress(text)).toBe(text);
  });

  it("is written as a browser writes it", () => {
    expect(readReturnAddress("/groups/../sessions?q=Дылевский")).toBe(
      "/sessions?q=%D0%94%D1%8B%D0%BB%D0%B5%D0%B2%D1%81%D0%BA%D0%B8%D0%B9",
    );
  });

  it.each([
    "",
    "sessions",
    "?q=x",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/sessions\\x",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " /sessions",
    "/\u0000/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "/.%2E/%2e//evil.example",
    "//evil.example:99999/",
    "https://evil.example",
    "https:/evil.example",
    "https:evil.example",
    "HTTPS:\\\\evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@b.c",
    `/${"x".repeat(2000)}`,
  ])("is the first page for %j", (text) => {
    expect(readReturnAddress(text)).toBe("/");
  });
});

const hostile = fc
  .array(
    fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "%2e",
      "%2f",
      "\t",
      "\r",
      "\n",
      "@",
      ":",
      "https:",
      "evil",
      "?",
      "#",
      " ",
    ),
  )
  .map((parts) => parts.join(""));

test.each(["https://register.example.org/sign-in", "http://localhost:3000/a/b"])(
  "no text leads from %s to another site",
  (page) => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((text) => `/${text}`),
          fc.string(),
          fc.webUrl(),
        ),
        (text) => {
          const address = readReturnAddress(text);
          expect(new URL(address, page).origin).toBe(new URL(page).origin);
          expect(address).toMatch(/^\/(?![/\\])/);
          expect(readReturnAddress(address)).toBe(address);
        },
      ),
      { numRuns: 2000 },
    );
  },
);
