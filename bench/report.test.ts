import { expect, test } from "vitest";
import { reportText } from "./report";
import type { Results } from "./results";

const nothing: Results = {
  date: "2026-11-24",
  machine: "2 × Sample",
  software: "Node 20",
  queries: [],
  pages: [],
  scripts: [],
  seconds: 60,
};

const query = (ratio: number, p95: number): Results => ({
  ...nothing,
  queries: [
    {
      name: "list",
      times: [
        { sessions: 1000, p50: 1, p95: 2 },
        { sessions: 100_000, p50: ratio, p95 },
      ],
      ratio,
      aim: { flat: 1.3, p95: 5 },
    },
  ],
});

const page = (p95: number, perSecond: number): Results => ({
  ...nothing,
  pages: [
    {
      name: "/sessions",
      times: [{ sessions: 1000, p50: 5, p95 }],
      bare: { p50: 4, p95: 6 },
      perSecond,
      barePerSecond: 300,
    },
  ],
});

test.each([
  ["both aims of a query", query(1.2, 4), "| list | 1.0 / 2.0 | 1.2 / 4.0 | 1.20× | 1.3× met, 5 ms met |"],
  ["a query that is not flat", query(1.4, 4), "1.3× **missed**, 5 ms met"],
  ["a query that is slow", query(1.2, 5), "1.3× met, 5 ms **missed**"],
  ["both aims of a page", page(12, 210), "| 2.0× met | 210 | 300 | 0.70 met |"],
  ["a page that is slow and answers few", page(13, 200), "| 2.2× **missed** | 200 | 300 | 0.67 **missed** |"],
  [
    "scripts",
    { ...nothing, scripts: [{ name: "/", gzip: 143_360, brotli: 122_880, extra: 10_240, aim: 40_960 }] },
    "| `/` | 140.0 | 120.0 | 10.0 | 40 met |",
  ],
])("says of %s whether the aims were met", (_, results, expected) => {
  expect(reportText(results)).toContain(expected);
});

test("leaves out what was not measured", () => {
  expect(reportText(nothing)).not.toMatch(/^## /m);
});
