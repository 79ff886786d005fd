import { expect, test } from "vitest";
import { namesHtml } from "./timeline-names-html";
import { timelineRows } from "./timeline-rows";

const window = { from: "2026-01-01", to: "2026-12-31" };
const lane = (isRemoved?: true) => ({
  group: { slug: "wg", name: "Working Group", acronym: null, path: [], ...(isRemoved && { isRemoved }) },
  parties: [],
  depth: 0,
  sessions: [],
  counts: [],
});
const words = (lanes: ReturnType<typeof lane>[]) =>
  namesHtml(timelineRows(lanes, window))
    .text.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("a lane says of its group that it was removed from the register", () => {
  expect(words([lane()])).toBe("Other Working Group +");
  expect(words([lane(true)])).toBe("Other Working Group (removed) +");
});
