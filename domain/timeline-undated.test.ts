import { expect, test } from "vitest";
import { undatedCount } from "./timeline-undated";

const exactly = (count: number) => ({ count, atLeast: false });
const atLeast = (count: number) => ({ count, atLeast: true });
const extent = { from: "1968-01-01", to: "2026-12-31" };
const narrow = { from: "2023-01-01", to: "2027-12-31" };

test.each([
  ["all that have a date are in view", extent, extent, exactly(206), exactly(213), 7],
  [
    "more than all is in view",
    extent,
    { from: "1900-01-01", to: "2030-12-31" },
    exactly(206),
    exactly(213),
    7,
  ],
  ["every session has a date", extent, extent, exactly(206), exactly(206), 0],
  ["some lie outside the window", extent, narrow, exactly(96), exactly(213), 0],
  ["none has a date", null, narrow, exactly(0), exactly(3), 0],
  ["there are too many to count", extent, extent, atLeast(1000), exactly(5000), 0],
  ["there are too many to count in all", extent, extent, exactly(206), atLeast(1000), 0],
])("where %s", (_, ends, window, inView, count, undated) => {
  expect(undatedCount({ window, extent: ends, inView }, count)).toBe(undated);
});
