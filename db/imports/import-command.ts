import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Outcome } from "@/domain/command-outcome";
import { guessColumns, mappingProblems } from "@/domain/import/column-guess";
import { countRows, countSentence, type ImportedRow, refusalLines } from "@/domain/import/imported-row";
import { noAnswers } from "@/domain/import/name-question";
import { largestTable, type TableReading } from "@/domain/import/table";
import { sessionStatuses } from "@/domain/session-status";
import { importTable } from "../commands/imports";
import { openingFault } from "../opening-fault";
import { prepareRegister } from "../prepare";
import { RegisterError } from "../register-error";
import type { ImportOptions } from "./import-context";
import { previewImport } from "./run-import";
import { readTable } from "./table-file";

const usage =
  "Say which file to import: npm run import -- FILE.csv [--dry-run] [--group SLUG] [--status STATUS] [--add-likely]";
// Whoever may read the file of the register may write to it.
const by = { author: "import command", role: "analyst" as const };

function readTyped() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        "add-likely": { type: "boolean", default: false },
        group: { type: "string", default: "" },
        status: { type: "string" },
      },
    });
    const [name, ...more] = positionals;
    if (!name || more.length > 0) throw new RegisterError(usage);
    // npm runs a command in the project's folder; a file is meant to be where the person stood who typed it.
    return { ...values, file: path.resolve(process.env.INIT_CWD ?? process.cwd(), name) };
  } catch {
    throw new RegisterError(usage);
  }
}

async function readFileTable(file: string): Promise<TableReading> {
  const { size } = await stat(file).catch(() => {
    throw new RegisterError(`There is no file ${file}.`);
  });
  // A file that is too large is not read into memory to be told so.
  return readTable(size > largestTable ? Buffer.alloc(largestTable + 1) : await readFile(file));
}

async function run(): Promise<ImportedRow[]> {
  const typed = readTyped();
  const status = sessionStatuses.find((each) => each === typed.status) ?? null;
  if (typed.status && !status) {
    throw new RegisterError(
      `There is no status “${typed.status}”: it is one of ${sessionStatuses.join(", ")}.`,
    );
  }
  const reading = await readFileTable(typed.file);
  if (!reading.ok) throw new RegisterError(reading.message);
  const { table } = reading;
  for (const note of table.notes) console.error(note);
  const mapping = guessColumns(table.headings);
  const problems = mappingProblems(table.headings, mapping, typed);
  if (problems.length > 0) throw new RegisterError(problems.join("\n"));
  prepareRegister();
  const unread = table.headings.filter((_, at) => mapping[at] === null);
  if (unread.length > 0) console.error(`Not read: ${unread.join(", ")}.`);
  const options: ImportOptions = {
    group: typed.group,
    status,
    answers: noAnswers,
    addLikely: typed["add-likely"],
    seen: new Map(),
    now: Date.now(),
  };
  const tell = (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${table.rows.length} rows`);
  };
  const note = `Import of ${path.basename(typed.file)}`;
  const asked = { table, mapping, options };
  const outcome: Outcome<{ rows: ImportedRow[] }> = typed["dry-run"]
    ? await previewImport(asked, by, tell).then((rows) =>
        rows.kind === "done" ? { kind: "done", value: { rows: rows.value } } : rows,
      )
    : await importTable(asked, { ...by, note }, tell);
  if (process.stderr.isTTY) process.stderr.write("\n");
  if ("errors" in outcome) throw new RegisterError(outcome.errors.map(({ message }) => message).join("\n"));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const { rows } = outcome.value;
  for (const row of rows) for (const line of refusalLines(row)) console.error(line);
  console.log(`${typed["dry-run"] ? "Nothing was written. " : ""}${countSentence(countRows(rows))}`);
  return rows;
}

// `npm run import -- FILE`
run().then(
  (rows) => {
    if (rows.some(({ kind }) => kind === "refused")) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(openingFault(error));
    process.exitCode = 1;
  },
);
