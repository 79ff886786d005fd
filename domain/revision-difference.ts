import { fieldLabel } from "./field-label";
import { isSame, writtenFields } from "./field-merge";
import { fieldLines, type NameOf } from "./field-words";
import type { RecordHead } from "./revision";

/** How a field differs between two versions, in words: what was and what is, or of a list what went and what came. */
export type Difference = {
  field: string;
  label: string;
  before: string[];
  after: string[];
  isList: boolean;
};

function without(lines: string[], others: string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * What changed from one state of a record to another, field by field, in words. Of a list only the items that went or came
 * are named; where the same stand in another order, all of them.
 */
export function differencesBetween<State extends RecordHead>(
  before: State,
  after: State,
  nameOf: NameOf,
): Difference[] {
  return writtenFields(after).flatMap((field) => {
    if (isSame(before[field], after[field])) return [];
    const [was, is] = [before[field], after[field]].map((value) => fieldLines(field, value, nameOf)) as [
      string[],
      string[],
    ];
    const isList = Array.isArray(after[field]);
    const [went, came] = [without(was, is), without(is, was)];
    const isReordered = isList && went.length + came.length === 0;
    if (isReordered && was.join("\n") === is.join("\n")) return [];
    const lines = isList && !isReordered ? { before: went, after: came } : { before: was, after: is };
    return [{ field, label: fieldLabel(field), ...lines, isList }];
  });
}
