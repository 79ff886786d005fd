import { type Asked, requestsPerSecond, timePage } from "./load";
import { percentile, type Times, timesOf } from "./percentiles";
import type { Examples, MeasuredRegister } from "./registers";
import type { MeasuredServer } from "./server";

/** A register with the server that shows it. */
export type ServedRegister = MeasuredRegister & { server: MeasuredServer };

/**
 * One page: the times of drawing it at one client, by number of sessions; those of the largest register where it was drawn
 * before; and the requests per second at 32 clients in the largest register, both ways. The bare page is always drawn.
 */
export type PageResult = {
  name: string;
  times: (Times & { sessions: number })[];
  kept: Times;
  bare: Times;
  perSecond: Record<Asked | "bare", number>;
};

const pages: Record<string, (examples: Examples, n: number) => string> = {
  "/sessions": () => "/sessions",
  "/sessions?chair=": ({ chairs }, n) => `/sessions?chair=${chairs[n % chairs.length]}`,
  "/sessions?venue=": ({ venues }, n) => `/sessions?venue=${venues[n % venues.length]}`,
  "/sessions?q=&from=": (_, n) => `/sessions?q=training&from=${2000 + (n % 20)}`,
  "/sessions, deep page": ({ deepCursor }) => `/sessions?after=${deepCursor}`,
  "/": () => "/",
  "/?from=&to=": (_, n) => `/?from=${2000 + (n % 20)}&to=${2000 + (n % 20)}`,
  "/sessions/{slug}": ({ sessions }, n) => `/sessions/${sessions[n % sessions.length]}`,
};

const warmUps = 10;
const bursts = 3;
const burstLength = 1000;

async function measureTimes(
  path: (examples: Examples, n: number) => string,
  served: ServedRegister[],
  bare: string,
  rounds: number,
): Promise<Pick<PageResult, "times" | "kept" | "bare">> {
  const taken = served.map((): number[] => []);
  const [keptTaken, bareTaken]: [number[], number[]] = [[], []];
  for (let n = -warmUps; n < rounds; n += 1) {
    let kept = 0;
    for (const [at, { server, examples }] of served.entries()) {
      const address = `${server.origin}${path(examples, n + warmUps)}`;
      const ms = await timePage(address, "drawn");
      if (n >= 0) taken[at]?.push(ms);
      if (at < served.length - 1) continue;
      await timePage(address, "kept"); // is drawn, and kept
      kept = await timePage(address, "kept");
    }
    const ms = await timePage(bare, "drawn");
    if (n < 0) continue;
    keptTaken.push(kept);
    bareTaken.push(ms);
  }
  const times = served.map(({ sessions }, at) => ({ sessions, ...timesOf(taken[at] ?? []) }));
  return { times, kept: timesOf(keptTaken), bare: timesOf(bareTaken) };
}

async function measureLoad(own: string[], bare: string): Promise<PageResult["perSecond"]> {
  const ways: [Asked | "bare", string[], Asked][] = [
    ["drawn", own, "drawn"],
    ["kept", own, "kept"],
    ["bare", [bare], "drawn"],
  ];
  const found: Record<Asked | "bare", number[]> = { drawn: [], kept: [], bare: [] };
  for (let burst = 0; burst < bursts; burst += 1) {
    for (const [name, addresses, asked] of ways) {
      found[name].push(await requestsPerSecond(addresses, burstLength, asked));
    }
  }
  const median = (name: Asked | "bare") => percentile(found[name], 0.5);
  return { drawn: median("drawn"), kept: median("kept"), bare: median("bare") };
}

/**
 * Asks for every page of every register and for the bare page in turn, `rounds` times; then loads the server of the largest
 * register and that of the bare page in turn.
 */
export async function measurePages(
  served: ServedRegister[],
  bare: MeasuredServer,
  rounds: number,
): Promise<PageResult[]> {
  const largest = served.at(-1);
  const results: PageResult[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const times = await measureTimes(path, served, `${bare.origin}/`, rounds);
    const own = largest
      ? Array.from({ length: 20 }, (_, n) => `${largest.server.origin}${path(largest.examples, n)}`)
      : [];
    results.push({ name, ...times, perSecond: await measureLoad(own, `${bare.origin}/`) });
  }
  return results;
}
