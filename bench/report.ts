import type { PageResult } from "./http-bench";
import type { InterchangeResult } from "./interchange";
import type { Times } from "./percentiles";
import type { QueryResult } from "./query-bench";
import type { Results } from "./results";
import type { ScriptResult } from "./script-sizes";
import { markdownTable, met, milliseconds } from "./table";

const pair = ({ p50, p95 }: Times) => `${milliseconds(p50)} / ${milliseconds(p95)}`;
const number = (value: number) => value.toLocaleString("en-GB");

/** The most that a page may take, as a multiple of the bare page, and the least it must answer, as a share of it. */
const pageAims = { p95: 2, perSecond: 0.7 };

function queryTable(results: QueryResult[]): string {
  const sizes = results[0]?.times.map(({ sessions }) => number(sessions)) ?? [];
  const rows = results.map(({ name, times, ratio, aim }) => {
    const slowest = Math.max(...times.map(({ p95 }) => p95));
    const aims = [
      ...(aim.flat === null ? [] : [`${aim.flat}× ${met(ratio <= aim.flat)}`]),
      `${aim.p95} ms ${met(slowest < aim.p95)}`,
    ];
    return [name, ...times.map(pair), `${ratio.toFixed(2)}×`, aims.join(", ")];
  });
  return markdownTable(["p50 / p95 in ms", ...sizes, "largest to smallest", "aims"], rows);
}

function pageTable(results: PageResult[]): string {
  const sizes = results[0]?.times.map(({ sessions }) => number(sessions)) ?? [];
  const rows = results.map(({ name, times, kept, bare }) => {
    const slowest = Math.max(...times.map(({ p95 }) => p95)) / bare.p95;
    return [
      `\`${name}\``,
      ...times.map(pair),
      pair(bare),
      `${slowest.toFixed(1)}× ${met(slowest <= pageAims.p95)}`,
      pair(kept),
      `${(kept.p95 / bare.p95).toFixed(1)}×`,
    ];
  });
  const head = ["p50 / p95 in ms", ...sizes, "bare page", "p95 to bare", "asked again", "p95 to bare"];
  return markdownTable(head, rows);
}

function loadTable(results: PageResult[]): string {
  const rows = results.map(({ name, perSecond: { drawn, kept, bare } }) => [
    `\`${name}\``,
    bare.toFixed(0),
    kept.toFixed(0),
    `${(kept / bare).toFixed(2)} ${met(kept / bare >= pageAims.perSecond)}`,
    drawn.toFixed(0),
    `${(drawn / bare).toFixed(2)} ${met(drawn / bare >= pageAims.perSecond)}`,
  ]);
  return markdownTable(
    ["requests/s at 32 clients", "bare page", "asked again", "share", "drawn anew", "share"],
    rows,
  );
}

function scriptTable(results: ScriptResult[]): string {
  const kibibytes = (bytes: number) => (bytes / 1024).toFixed(1);
  const rows = results.map(({ name, gzip, brotli, extra, aim }) => [
    name.startsWith("/") ? `\`${name}\`` : name,
    kibibytes(gzip),
    kibibytes(brotli),
    kibibytes(extra),
    aim ? `${aim / 1024} ${met(extra <= aim)}` : "",
  ]);
  return markdownTable(["KiB of JavaScript", "gzip", "Brotli", "more than bare, gzip", "aim"], rows);
}

function interchangeTable(results: InterchangeResult[]): string {
  const megabytes = (bytes: number) => number(Number((bytes / 1e6).toPrecision(3)));
  const rows = results.map(({ name, rows: count, bytes, seconds, longest, peak }) => [
    name,
    number(Number(seconds.toPrecision(2))),
    number(Math.round(count / seconds)),
    megabytes(bytes),
    longest.toFixed(0),
    megabytes(peak),
  ]);
  return markdownTable(["", "s", "rows/s", "MB of file", "longest pause, ms", "peak memory, MB"], rows);
}

/** What a run measured as docs/performance.md. */
export function reportText({
  date,
  machine,
  software,
  queries,
  pages,
  scripts,
  interchange,
  seconds,
}: Results): string {
  const parts = [
    "# Performance",
    `Written by \`npm run bench -- --write\` on ${date}; not edited by hand. ${machine}. ${software}. The run took ${seconds} s.`,
    "The registers are artificial: sessions from 1990 to 2030 with two to four people each, one in eight dates vague, words as frequent as words are. Everything runs on one machine, and what is compared takes turns, so that whatever else it does meets all alike. Single figures move from run to run; ratios move less.",
  ];
  if (queries.length > 0) {
    parts.push(
      "## At the query",
      "One call of a query or command, its statements and the values made of them, by number of sessions. The ratio is that of the p50 in the largest register to that in the smallest. Each aim says how much slower the largest may be, and what the p95 of every register must stay below.",
      queryTable(queries),
    );
  }
  if (pages.length > 0) {
    parts.push(
      "## Over HTTP",
      `Whole pages from a production server over loopback, beside a bare Next page that shows the newest 25 sessions of the largest register in a plain table, without styles, links or a guard, and is drawn for each request. The server keeps what it has drawn until the register or the minute changes (decision 0007), so both are measured: pages drawn anew for each request, and pages asked for again (in the largest register, twenty addresses in turn where a page has so many). Aims: p95 of drawing at most ${pageAims.p95}× the bare page's, and at 32 clients at least ${pageAims.perSecond} of its requests per second.`,
      pageTable(pages),
      loadTable(pages),
    );
  }
  if (scripts.length > 0) {
    parts.push(
      "## JavaScript",
      "The scripts that a page's HTML loads, compressed one by one.",
      scriptTable(scripts),
    );
  }
  if (interchange.length > 0) {
    parts.push(
      "## Tables",
      "Spreadsheets out of the register and into the largest one, each in a process of its own. The pause is the longest time for which nobody else would have been answered; memory is that of the whole process at its peak, of which the program and the cache of the register take the greater part.",
      interchangeTable(interchange),
    );
  }
  return `${parts.join("\n\n")}\n`;
}
