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
  interchange: [],
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

const page = (p95: number, kept: number, drawn: number): Results => ({
  ...nothing,
  pages: [
    {
      name: "/sessions",
      times: [{ sessions: 1000, p50: 5, p95 }],
      kept: { p50: 1, p95: 3 },
      bare: { p50: 4, p95: 6 },
      perSecond: { kept, drawn, bare: 300 },
    },
  ],
});

test.each([
  ["both aims of a query", query(1.2, 4), "| list | 1.0 / 2.0 | 1.2 / 4.0 | 1.20× | 1.3× met, 5 ms met |"],
  ["a query that is not flat", query(1.4, 4), "1.3× **missed**, 5 ms met"],
  ["a query that is slow", query(1.2, 5), "1.3× met, 5 ms **missed**"],
  ["a page that is fast", page(12, 600, 210), "| 4.0 / 6.0 | 2.0× met | 1.0 / 3.0 | 0.5× |"],
  ["a page that is slow", page(13, 600, 210), "| 4.0 / 6.0 | 2.2× **missed** |"],
  ["a page that answers many", page(12, 600, 210), "| 300 | 600 | 2.00 met | 210 | 0.70 met |"],
  ["a page that answers few", page(12, 210, 60), "| 300 | 210 | 0.70 met | 60 | 0.20 **missed** |"],
  [
    "scripts",
    { ...nothing, scripts: [{ name: "/", gzip: 143_360, brotli: 122_880, extra: 10_240, aim: 40_960 }] },
    "| `/` | 140.0 | 120.0 | 10.0 | 40 met |",
  ],
  [
    "an export",
    {
      ...nothing,
      interchange: [
        { name: "export", rows: 100_000, bytes: 137_000_000, seconds: 12, longest: 40, peak: 310_000_000 },
      ],
    },
    "| export | 12 | 8,333 | 137 | 40 | 310 |",
  ],
])("says of %s whether the aims were met", (_, results, expected) => {
  expect(reportText(results)).toContain(expected);
});

test("leaves out what was not measured", () => {
  expect(reportText(nothing)).not.toMatch(/^## /m);
});
