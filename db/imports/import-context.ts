import type { FieldError } from "@/domain/command-outcome";
import type { Answers, NameQuestion } from "@/domain/import/name-question";
import type { SessionStatus } from "@/domain/session-status";
import { type NameBook, openNameBook } from "./name-book";

/** What holds for all rows of an import: where a row says nothing of its own, and what was answered. */
export type ImportOptions = {
  /** The group of rows that name none: a slug or a name, "" for none. */
  group: string;
  /** The status of new sessions of which no status is stated. */
  status: SessionStatus | null;
  answers: Answers;
  /** Whether rows are added that look like a session which is there already. */
  addLikely: boolean;
  /** The versions that were looked at when the rows were previewed, by the sessions' ids. */
  seen: ReadonlyMap<string, number>;
  /** The present, in epoch milliseconds. */
  now: number;
};

/** What an import knows while it goes from row to row. */
export type ImportContext = ImportOptions & {
  book: NameBook;
  /** The row that each session was met in: by id, or by group and number for a new one. */
  met: Map<string, number>;
  /** The sessions that the import itself has added. */
  added: Set<string>;
};

/** The beginning of an import. */
export function openImport(options: ImportOptions): ImportContext {
  return { ...options, book: openNameBook(), met: new Map(), added: new Set() };
}

/** What is wrong with a row, by column, and what must be asked, gathered while it is read. */
export class RowFindings {
  readonly errors: FieldError[] = [];
  readonly questions: NameQuestion[] = [];

  refuse(field: string, message: string): null {
    this.errors.push({ field, message });
    return null;
  }

  ask(question: NameQuestion | null): void {
    if (question) this.questions.push(question);
  }
}
