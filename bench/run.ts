import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildApps, measureApps } from "./apps";
import { measureInterchange } from "./interchange";
import { measureQueries } from "./query-bench";
import { readMeasures, writeMeasures } from "./query-measures";
import { fillRegister } from "./registers";
import { reportText } from "./report";
import { type Results, surroundings } from "./results";

// `npm run bench` prints what it measures; `-- --write` puts it into docs/performance.md, `-- --json FILE` into a file.
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    rounds: { type: "string", default: "100" },
    only: { type: "string", default: "queries,pages,interchange" },
    json: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
const parts = new Set(values.only.split(","));
const start = performance.now();
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));

try {
  if (parts.has("pages")) await buildApps();
  const registers = sizes.map((sessions) => fillRegister(folder, sessions));
  const results: Results = {
    ...surroundings(),
    queries: [],
    pages: [],
    scripts: [],
    interchange: [],
    seconds: 0,
  };
  if (parts.has("queries")) results.queries.push(...(await measureQueries(registers, readMeasures, rounds)));
  if (parts.has("pages")) Object.assign(results, await measureApps(registers, rounds));
  // Last, as what is added stays.
  if (parts.has("queries")) results.queries.push(...(await measureQueries(registers, writeMeasures, rounds)));
  if (parts.has("interchange")) results.interchange.push(...measureInterchange(registers));
  results.seconds = Math.round((performance.now() - start) / 1000);
  for (const { db } of registers) db.$client.close();

  const text = reportText(results);
  console.log(`\n${text}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  if (values.write) writeFileSync(path.join(import.meta.dirname, "../docs/performance.md"), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
