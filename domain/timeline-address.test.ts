import { describe, expect, test } from "vitest";
import { noFilters } from "./session-filters";
import { session } from "./timeline.fixtures";
import { timelineAddresses } from "./timeline-address";

const { group } = session({ date: null });
const { hrefOf, blockHref } = timelineAddresses(
  { ...noFilters, chair: ["x"], after: "g1", from: "1999" },
  "2026-11-24",
);

describe("timelineAddresses", () => {
  test("another window keeps the filters and begins at the first lanes", () => {
    expect(hrefOf({ from: "2024-01-01", to: "2024-06-30" })).toBe("/?chair=x&from=2024&to=2024-06");
    expect(hrefOf({ from: "2023-01-01", to: "2027-12-31" })).toBe("/?chair=x");
    expect(hrefOf({ from: "2023-01-01", to: "2027-12-31" }, noFilters)).toBe("/");
  });

  test("a block leads to its period, and to a list where a closer look would not help", () => {
    expect(blockHref({ from: "2024-01-01", to: "2024-12-31", count: 40 }, group)).toBe(
      "/?chair=x&from=2024&to=2024",
    );
    expect(blockHref({ from: "2024-03-01", to: "2024-03-31", count: 40 }, group)).toBe(
      "/sessions?group=planning&chair=x&from=2024-03&to=2024-03",
    );
  });
});
