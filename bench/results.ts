import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import type { PageResult } from "./http-bench";
import type { InterchangeResult } from "./interchange";
import type { QueryResult } from "./query-bench";
import type { ScriptResult } from "./script-sizes";

/** Where and when something was measured. */
export type Surroundings = {
  date: string;
  machine: string;
  software: string;
};

/** Everything that one run measures. */
export type Results = Surroundings & {
  queries: QueryResult[];
  pages: PageResult[];
  scripts: ScriptResult[];
  interchange: InterchangeResult[];
  seconds: number;
};

const require = createRequire(import.meta.url);

function versionOf(name: string): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(require.resolve(`${name}/package.json`), "utf8"),
  );
  return `${name} ${manifest.version}`;
}

/** The day, the machine and the versions of what is measured. */
export function surroundings(): Surroundings {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim() || "processor of unknown make";
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${model}, ${memory} GiB, ${process.platform}`,
    software: [`Node ${process.versions.node}`, versionOf("next"), versionOf("better-sqlite3")].join(", "),
  };
}
