import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  optionalAddress,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  slugText,
} from "./input-text";

const missing = "Write the name.";

function read(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message);
}

describe("a line that is needed", () => {
  test.each([
    ["  Working   Group ", "Working Group"],
    ["one\r\ntwo\tthree", "one two three"],
    ["<b>&amp;</b>", "<b>&amp;</b>"],
    ["قمة", "قمة"],
    ["a\u202Eb", "ab"],
    ["e\u0301te\u0301", "été"],
    ["", [missing]],
    [" \n\t\u00A0", [missing]],
    ["\u202E", [missing]],
    ["\u200B\u2060\u00AD", [missing]],
    ["a line of 19 letters", ["Keep this under 18 characters: it has 20."]],
    ["🙂".repeat(18), "🙂".repeat(18)],
    ["a\0b", ["Take out the character that cannot be shown (U+0000, character 2)."]],
  ])("%j gives %j", (text, value) => {
    expect(read(requiredLine(18, missing), text)).toEqual(value);
  });

  test.each([[null], [undefined], [12], [["a"]], [{}]])("%j is no text", (value) => {
    expect(requiredLine(12, missing).safeParse(value).success).toBe(false);
  });
});

describe("what may be left out", () => {
  test.each([[""], ["  "], ["\n"], [null], [undefined]])("is null when it is %j", (value) => {
    expect([optionalLine(5), optionalText(5)].map((schema) => read(schema, value))).toEqual([null, null]);
  });

  test("is one line or several, as the field has it", () => {
    const text = " a \r\n\r\n\r\n\r\n b\u2028c ";
    expect(read(optionalLine(20), text)).toBe("a b c");
    expect(read(optionalText(20), text)).toBe("a\n\nb\nc");
  });

  test("is as long as it may be and no longer", () => {
    expect(read(optionalText(8000), "x".repeat(8000))).toHaveLength(8000);
    expect(read(optionalText(8000), "x".repeat(10_000))).toEqual([
      "Keep this under 8,000 characters: it has 10,000.",
    ]);
  });
});

describe("a date", () => {
  test.each(["2024", "2024-11-28", "../2024-11-28", "2026-36~", "2023-07-18/2023-07-19", null])(
    "may be %j",
    (text) => {
      expect(read(optionalDate, text)).toBe(text);
    },
  );

  test.each(["", "2024-02-30", "2024-13", "28 Nov 2024", "2024-11-28/2024-11-27", "9999", "2024 "])(
    "is refused as %j with a sentence",
    (text) => {
      expect(read(optionalDate, text)).toEqual([expect.stringMatching(/^This is not a date .*\.$/)]);
    },
  );
});

describe("a slug", () => {
  test.each(["a", "a-b-2", "2024", "x".repeat(120)])("may be %s", (text) => {
    expect(read(slugText, text)).toBe(text);
  });

  test.each(["", "A", "a_b", "-a", "a-", "a--b", "ä", "a b", "a/b", "a\n", "__proto__", "x".repeat(121)])(
    "is not %j",
    (text) => {
      expect(slugText.safeParse(text).success).toBe(false);
    },
  );
});

describe("an address", () => {
  test.each([
    ["https://tass.com/1", "https://tass.com/1"],
    ["  http://example.org/ä?q=1#x ", "http://example.org/ä?q=1#x"],
    ["HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"],
    ["", null],
    ["   ", null],
    [null, null],
    [undefined, null],
  ])("%j gives %j", (text, value) => {
    expect(read(optionalAddress, text)).toBe(value);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "//example.org",
    "example.org",
    "http://",
    "https:// a",
    "mailto:a@b.c",
    `https://example.org/${"x".repeat(2000)}`,
    "http://user:pw@example.org",
    "http://foo",
  ])("is refused as %j", (text) => {
    expect(optionalAddress.safeParse(text).success).toBe(false);
  });
});
