import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureQueries } from "./query-bench";
import { readMeasures, writeMeasures } from "./query-measures";
import { fillRegister } from "./registers";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    rounds: { type: "string", default: "100" },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
const registers = values.sizes.split(",").map((n) => fillRegister(folder, Number(n)));
const results = [
  ...(await measureQueries(registers, readMeasures, Number(values.rounds))),
  ...(await measureQueries(registers, writeMeasures, Number(values.rounds))),
];
for (const r of results)
  console.log(
    r.name.padEnd(26),
    r.times.map((t) => `${t.p50.toFixed(2)}/${t.p95.toFixed(2)}`).join("  "),
    r.ratio.toFixed(2),
  );
rmSync(folder, { recursive: true });
