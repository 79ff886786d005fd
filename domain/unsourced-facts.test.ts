import { expect, test } from "vitest";
import { sessionFixture } from "./session.fixture";
import type { Citation } from "./source";
import { unsourcedFields } from "./unsourced-facts";

const cite = (field: "dates" | "venue", differingValue: string | null = null) => ({
  ...(sessionFixture().citations[0] as Citation),
  field,
  differingValue,
});

test("a fact without a source is told, one that nobody states is not", () => {
  const session = sessionFixture({ citations: [cite("dates")], host: null, format: "unknown" });
  expect(unsourcedFields(session)).toEqual([
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
