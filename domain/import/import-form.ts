import { type ColumnName, readColumns } from "../export/session-columns";
import { type SessionStatus, sessionStatuses } from "../session-status";
import type { Mapping } from "./column-guess";
import { type Answers, noAnswers, parseAnswers } from "./name-question";

/** What somebody says of a file that is to be imported. */
export type ImportForm = {
  mapping: Mapping;
  group: string;
  status: SessionStatus | null;
  addLikely: boolean;
  answers: Answers;
};

/** What is said before anybody has said anything. */
export function openedForm(mapping: Mapping): ImportForm {
  return { mapping, group: "", status: null, addLikely: false, answers: noAnswers };
}

const longest = 300;

/** Reads the posted form of a file with so many columns; what is no value of it is as if it had been left empty. */
export function readImportForm(
  entries: { get: (name: string) => unknown; getAll: (name: string) => unknown[] },
  columns: number,
): ImportForm {
  const text = (name: string) => String(entries.get(name) ?? "").slice(0, longest);
  const columnAt = (at: number): ColumnName | null => {
    const said = text(`column.${at}`);
    return readColumns.find((name) => name === said) ?? null;
  };
  return {
    mapping: Array.from({ length: columns }, (_, at) => columnAt(at)),
    group: text("group").trim(),
    status: sessionStatuses.find((each) => each === text("status")) ?? null,
    addLikely: text("addLikely") === "yes",
    answers: parseAnswers(entries.getAll("answer").map(String)),
  };
}
