import { requestsPerSecond, timePage } from "./load";
import { percentile, type Times, timesOf } from "./percentiles";
import type { Examples, MeasuredRegister } from "./registers";
import type { MeasuredServer } from "./server";

/** A register with the server that shows it. */
export type ServedRegister = MeasuredRegister & { server: MeasuredServer };

/** One page: its times at one client by number of sessions, and its requests per second at 32 clients in the largest register. */
export type PageResult = {
  name: string;
  times: (Times & { sessions: number })[];
  bare: Times;
  perSecond: number;
  barePerSecond: number;
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
): Promise<Pick<PageResult, "times" | "bare">> {
  const taken = served.map((): number[] => []);
  const bareTaken: number[] = [];
  for (let n = -warmUps; n < rounds; n += 1) {
    for (const [at, { server, examples }] of served.entries()) {
      const ms = await timePage(`${server.origin}${path(examples, n + warmUps)}`);
      if (n >= 0) taken[at]?.push(ms);
    }
    const ms = await timePage(bare);
    if (n >= 0) bareTaken.push(ms);
  }
  const times = served.map(({ sessions }, at) => ({ sessions, ...timesOf(taken[at] ?? []) }));
  return { times, bare: timesOf(bareTaken) };
}

async function measureLoad(
  own: string[],
  bare: string,
): Promise<{ perSecond: number; barePerSecond: number }> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let burst = 0; burst < bursts; burst += 1) {
    ours.push(await requestsPerSecond(own, burstLength));
    theirs.push(await requestsPerSecond([bare], burstLength));
  }
  return { perSecond: percentile(ours, 0.5), barePerSecond: percentile(theirs, 0.5) };
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
    results.push({ name, ...times, ...(await measureLoad(own, `${bare.origin}/`)) });
  }
  return results;
}
