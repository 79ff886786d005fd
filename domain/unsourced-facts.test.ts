import { describe, expect, test } from "vitest";
import { sessionFixture } from "./session.fixture";
import type { Citation } from "./source";
import { sourcesOf, unsourcedFields } from "./unsourced-facts";
import { witnessMarks } from "./witness-marks";

const cite = (field: "dates" | "venue", differingValue: string | null = null) => ({
  ...(sessionFixture().citations[0] as Citation),
  field,
  differingValue,
});

test("a fact without a source is told, one that nobody states is not", () => {
  const session = sessionFixture({ citations: [cite("dates")], host: null, format: "unknown" });
  expect(unsourcedFields(session)).toEqual([
    "status",
    "ordinal",
    "venue",
    "appearances",
    "topics",
    "outcomes",
    "summary",
  ]);
});

test("a source that differs supports nothing", () => {
  const session = sessionFixture({ citations: [cite("venue", "Moscow")] });
  expect(unsourcedFields(session)).toContain("venue");
});

test("where there is no source at all, not even the status has one", () => {
  expect(unsourcedFields(sessionFixture({ citations: [] }))[0]).toBe("status");
  expect(unsourcedFields(sessionFixture())).not.toContain("status");
});

test("a source that no longer says what the register says proves nothing of it", () => {
  const former = { value: "July 2023", stands: false };
  const session = sessionFixture({ citations: [{ ...cite("dates"), former }] });
  const list = sourcesOf(session);
  expect(list.unsourced).toContain("dates");
  expect(witnessMarks(list, "dates")).toEqual([]);
  expect(list.sources[0]).toMatchObject({ supports: [], former: [{ field: "dates", former }] });
});

test("one that supports a part of it bears its number beside the dagger", () => {
  const former = { value: "Igor Dylevsky", stands: true };
  const session = sessionFixture({ citations: [{ ...cite("dates"), field: "appearances", former }] });
  expect(witnessMarks(sourcesOf(session), "appearances")).toEqual([[{ number: 1, isCopy: false }]]);
  expect(unsourcedFields(session)).toContain("appearances");
});

describe("how a session stands", () => {
  const [told] = sessionFixture().citations as [Citation];
  const standing = (parts: Partial<Citation>, status: "held" | "cancelled" = "held") => {
    const list = sourcesOf(sessionFixture({ status, citations: [{ ...told, ...parts }] }));
    return [
      witnessMarks(list, "status")
        .flat()
        .map(({ number }) => number),
      list.unsourced.includes("status"),
    ];
  };
  const published = (day: string) => ({ source: { ...told.source, published: day } });

  test.each([
    ["what a source of the session says", {}, [[1], false]],
    ["proved by none that came out before it was held", published("2023-07-17"), [[], true]],
    ["proved by one that came out while it was held", published("2023-07-18"), [[1], false]],
    ["overtaken by a change", { former: { value: "announced", stands: false } }, [[], true]],
    [
      "said by one that speaks of it alone",
      { field: "status" as const, ...published("2023-01") },
      [[1], false],
    ],
    ["not said where another fact is", { field: "venue" as const }, [[], true]],
  ])("is %s", (_, parts, expected) => {
    expect(standing(parts)).toEqual(expected);
  });

  test("may be said before the day, but of being held", () => {
    expect(standing(published("2023-06-01"), "cancelled")).toEqual([[1], false]);
  });
});
