import type { OpenDb } from "./client";
import type { RanStatement } from "./testing-statements";

type Step = { id: number; parent: number; detail: string };

/** The tables that grow with the register. */
const bigTables = new Set([
  "sessions",
  "session_postings",
  "session_words",
  "session_topics",
  "appearances",
  "people",
  "printed_forms",
  "outcomes",
  "citations",
  "sources",
  "revisions",
]);

/** A plan's shortcoming that is meant: which statements have it, and why it costs the same in a register of any size. */
export type Allowed = { statement: RegExp; step: RegExp; because: string };

/** What each name in a statement may stand for; a plan calls tables by their aliases. */
function tablesOf(text: string): (name: string) => string[] {
  const found = text.matchAll(/(?:from|join)\s+"?([a-z_]+)"?(?:\s+(?:as\s+)?"?([a-z_]+)"?)?/gi);
  const pairs = [...found].flatMap(([, table = "", alias = table]) => [
    [alias, table],
    [table, table],
  ]);
  return (name) => pairs.flatMap(([alias, table = ""]) => (alias === name ? [table] : []));
}

function isFault({ detail, parent }: Step, steps: Step[], tables: (name: string) => string[]): boolean {
  const [, verb, name = ""] = /^(SCAN|SEARCH) (\S+)/.exec(detail) ?? [];
  const isBig = tables(name).some((table) => bigTables.has(table));
  if (verb === "SCAN") return isBig && !/VIRTUAL TABLE INDEX \d+:.*M/.test(detail);
  // Of a posting list's key the first column alone leaves a tenth of the table.
  if (verb === "SEARCH") return /AUTOMATIC/.test(detail) || (isBig && /\(facet=\?\)/.test(detail));
  if (!detail.startsWith("USE TEMP B-TREE")) return false;
  // What has no limit of its own is merged into the query around it, so a subquery that is read as one has a limit.
  const beside = steps.filter((step) => step.parent === parent && /^(SCAN|SEARCH)/.test(step.detail));
  return beside.some((step) => !step.detail.startsWith("SCAN (subquery"));
}

/**
 * The steps of a statement's plan that would cost more in a larger register: scans of big tables, whole filters of posting
 * lists, sorting; [] when there are none but allowed ones.
 */
export function planFaults(db: OpenDb, { text, bound }: RanStatement, allowed: Allowed[] = []): string[] {
  const steps = db.$client.prepare<unknown[], Step>(`EXPLAIN QUERY PLAN ${text}`).all(...bound);
  const tables = tablesOf(text);
  const isAllowed = ({ detail }: Step) =>
    allowed.some(({ statement, step }) => statement.test(text) && step.test(detail));
  return steps
    .filter((step) => isFault(step, steps, tables) && !isAllowed(step))
    .map(({ detail }) => `${detail} in: ${text.trim().replace(/\s+/g, " ")}`);
}
