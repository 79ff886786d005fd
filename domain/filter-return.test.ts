import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFilterReturn, isChosen, parseFilterReturn, returnHref } from "./filter-return";

describe("parseFilterReturn", () => {
  test.each([
    ["/", "/"],
    ["/sessions", "/sessions"],
    ["/?from=1968&to=2026", "/?from=1968&to=2026"],
    ["/sessions?chair=x&status=held&sort=date", "/sessions?chair=x&status=held&sort=date"],
    ["/?from=2020&after=0123456789abcdef0123", "/?from=2020"],
    ["/?q=what%3F&nonsense=1", "/?q=what%3F"],
  ])("%s leads back to %s", (text, href) => {
    const back = parseFilterReturn(text);
    expect(back && formatFilterReturn(back)).toBe(href);
  });

  test.each([
    "",
    "//evil.example",
    "//evil.example/?from=2020",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/sessions/new?chair=x",
    "/people?q=x",
    "/sessions#x",
    " /",
    `/?q=${"x".repeat(4000)}`,
  ])("%s leads nowhere", (text) => {
    expect(parseFilterReturn(text)).toBeNull();
  });

  test("whatever the text, the way back is the timeline or the list of this register", () => {
    const piece = fc.constantFrom("/", "//", "\\", "sessions", "?", "#", "chair=x", "&", "http:", "@", "\n");
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
      fc.string().map((query) => `/?${query}`),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const back = parseFilterReturn(given);
        if (!back) return;
        const { origin, pathname } = new URL(returnHref(back, "chair", "x"), "http://register.example");
        expect(origin).toBe("http://register.example");
        expect(["/", "/sessions"]).toContain(pathname);
        expect(parseFilterReturn(formatFilterReturn(back))).toEqual(back);
      }),
    );
  });
});

describe("returnHref", () => {
  test("adds the choice to the filters that were there, once", () => {
    const back = parseFilterReturn("/?venue=a&chair=x&from=1968");
    expect(back && returnHref(back, "chair", "y")).toBe("/?chair=x&chair=y&venue=a&from=1968");
    expect(back && returnHref(back, "venue", "a")).toBe("/?chair=x&venue=a&from=1968");
    expect(back && [isChosen(back, "chair", "x"), isChosen(back, "chair", "y")]).toEqual([true, false]);
  });
});
