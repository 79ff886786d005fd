import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choiceFilters, formatSessionFilters, noFilters } from "./session-filters";
import { parseSessionFilters } from "./session-filters-reading";

const read = (query: string) => parseSessionFilters(new URLSearchParams(query));

describe("whatever is asked", () => {
  const names = fc.oneof(
    fc.constantFrom(...choiceFilters, "q", "from", "to", "sort", "after", "limit"),
    fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "prototype", ""),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const values = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "held",
      "2024",
      "IN",
      "a-b",
      "__proto__",
      "constructor",
      "-1",
      "1e9",
      "2024-02-30",
      "../..",
      " ",
    ),
    fc.integer().map(String),
  );
  const entries = fc.array(fc.tuple(names, fc.oneof(values, fc.array(values, { maxLength: 4 }))), {
    maxLength: 8,
  });

  test("an answer is found, it can be asked again, and nothing is dropped without a word", () => {
    fc.assert(
      fc.property(entries, (asked) => {
        const { filters, ignored } = parseSessionFilters(Object.fromEntries(asked));
        const written = formatSessionFilters(filters);
        expect(read(written)).toEqual({ filters, ignored: [] });
        for (const { name, value, reason } of ignored) {
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(60);
          expect(reason).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the filters that stand for none are never touched", () => {
    const before = structuredClone(noFilters);
    read("group=x&status=held&q=a&__proto__=y");
    expect(noFilters).toEqual(before);
    expect(({} as Record<string, unknown>).group).toBeUndefined();
  });
});
