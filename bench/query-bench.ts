import { setDb } from "@/db/client";
import { type Times, timesOf } from "./percentiles";
import type { QueryMeasure } from "./query-measures";
import type { MeasuredRegister } from "./registers";

/** The times of one measure by number of sessions, and how much slower the largest register is than the smallest (p50). */
export type QueryResult = {
  name: string;
  times: (Times & { sessions: number })[];
  ratio: number;
  aim: { flat: number | null; p95: number };
};

const warmUps = 15;

/**
 * Runs each measure `rounds` times in each register, taking turns, so that whatever else the machine does meets all alike.
 */
export async function measureQueries(
  registers: MeasuredRegister[],
  measures: QueryMeasure[],
  rounds: number,
): Promise<QueryResult[]> {
  const taken = new Map(measures.map(({ name }) => [name, registers.map((): number[] => [])]));
  for (let n = -warmUps; n < rounds; n += 1) {
    for (const { name, run, rounds: few } of measures) {
      // What takes long needs no warming up.
      if (few !== undefined && (n < 0 || n >= few)) continue;
      for (const [at, { db, examples }] of registers.entries()) {
        setDb(db);
        const start = performance.now();
        await run(examples, n + warmUps);
        if (n >= 0) taken.get(name)?.[at]?.push(performance.now() - start);
      }
    }
  }
  return measures.map(({ name, flat, p95 }) => {
    const times = registers.map(({ sessions }, at) => ({
      sessions,
      ...timesOf(taken.get(name)?.[at] ?? []),
    }));
    const ratio = (times.at(-1)?.p50 ?? Number.NaN) / (times[0]?.p50 ?? Number.NaN);
    return { name, times, ratio, aim: { flat, p95 } };
  });
}
