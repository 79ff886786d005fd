import type { FieldError, Outcome } from "@/domain/command-outcome";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "./client";
import { findRecord } from "./record";
import { unsavedBy } from "./storage-fault";

/** Thrown inside a transaction to roll it back; `refusing` turns it into an `invalid` outcome. Never leaves db/. */
export class Refusal extends Error {
  constructor(readonly errors: FieldError[]) {
    super("refused");
  }
}

/**
 * Runs a command's transaction; a Refusal in it becomes an `invalid` outcome with nothing written, a disk or a file that takes
 * no write an `unsaved` one.
 */
export async function refusing<T>(run: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: "done", value: await run() };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "invalid", errors: error.errors };
    const unsaved = unsavedBy(error);
    if (unsaved) return unsaved;
    throw error;
  }
}

/** The path of a field within the value at `path`; its name alone at the top (""). */
export function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/**
 * Runs steps one by one and keeps what they refuse, so that every wrong value is told at once: `attempt` gives the result
 * of a step, or null when it was refused; `refuse` adds what no step found; `settle` throws one Refusal with everything, if
 * there is anything.
 */
export function gatherRefusals() {
  const errors: FieldError[] = [];
  const attempt = <T>(step: () => T): T | null => {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push(...error.errors);
      return null;
    }
  };
  const refuse = (field: string, message: string): void => {
    errors.push({ field, message });
  };
  const settle = () => {
    if (errors.length > 0) throw new Refusal(errors);
  };
  return { attempt, refuse, settle };
}

const nouns: Record<RecordKind, string> = {
  session: "session",
  group: "group",
  person: "person",
  venue: "venue",
  party: "party",
  topic: "topic",
  source: "source",
};

/** The id behind a slug, by current or old address; a Refusal at `field` where there is none or it was removed. */
export function referTo(tx: Db, kind: RecordKind, slug: string, field: string): string {
  const found = findRecord(tx, kind, slug);
  if (typeof found === "object") return found.id;
  const message =
    found === "removed"
      ? `The ${nouns[kind]} “${slug}” was removed meanwhile. Choose another one.`
      : `There is no ${nouns[kind]} “${slug}” in the register.`;
  throw new Refusal([{ field, message }]);
}
