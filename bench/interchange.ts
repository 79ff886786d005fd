import { execFileSync } from "node:child_process";
import path from "node:path";
import type { MeasuredRegister } from "./registers";

/** What one run of an export or an import took: seconds, the longest that others had to wait (ms), bytes, and memory at its peak. */
export type InterchangeResult = {
  name: string;
  rows: number;
  bytes: number;
  seconds: number;
  longest: number;
  peak: number;
};

const script = path.join(import.meta.dirname, "interchange-run.ts");

function run(name: string, file: string, what: "export" | "preview" | "import"): InterchangeResult {
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, file, what], {
    encoding: "utf8",
  });
  console.log(`${name}: ${printed.trim()}`);
  return { name, ...(JSON.parse(printed) as Omit<InterchangeResult, "name">) };
}

/** Exports each register as CSV, and imports a spreadsheet into the largest; each in a process of its own. */
export function measureInterchange(registers: MeasuredRegister[]): InterchangeResult[] {
  const exports = registers.map(({ file, sessions }) =>
    run(`export of ${sessions.toLocaleString("en-GB")} sessions as CSV`, file, "export"),
  );
  const largest = registers.at(-1);
  if (!largest) return exports;
  const preview = run("preview of 10,000 rows", largest.file, "preview");
  // Last, as what is added stays.
  return [...exports, preview, run("import of 10,000 rows", largest.file, "import")];
}
