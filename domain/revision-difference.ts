import type { Attachment } from "./attachment";
import { fieldLabel } from "./field-label";
import { isSame, writtenFields } from "./field-merge";
import { fieldLines, type NameOf } from "./field-words";
import type { AttachmentState } from "./record-state";
import type { RecordHead } from "./revision";

/**
 * A photograph or paper that a version had; `isGone` once its file is not kept beside the register any more,
 * `isWithheld` where it was taken off and whoever reads may not put it back.
 */
export type FormerFile = Pick<Attachment, "hash" | "kind" | "width" | "height"> & {
  isGone: boolean;
  isWithheld?: boolean;
};

/** The fields that people write in which two states of a record differ. */
export function differingFields<State extends RecordHead>(
  before: State,
  after: State,
): (keyof State & string)[] {
  return writtenFields(after).filter((field) => !isSame(before[field], after[field]));
}

/** A state with the lists empty that are not among `fields`: what is in the others needs no names. */
export function withListsOf<State extends RecordHead>(state: State, fields: readonly string[]): State {
  const others = writtenFields(state).filter(
    (field) => Array.isArray(state[field]) && !fields.includes(field),
  );
  return { ...state, ...Object.fromEntries(others.map((field) => [field, []])) };
}

/**
 * How a field differs between two versions, in words: what was and what is, or of a list what went and what came. Of
 * photographs and papers `files` holds those that the lines tell of, in the same order.
 */
export type Difference = {
  field: string;
  label: string;
  before: string[];
  after: string[];
  isList: boolean;
  files?: { before: FormerFile[]; after: FormerFile[] };
};

/** Where in `lines` those stand that are not among `others`, which answer one line each. */
function without(lines: string[], others: string[]): number[] {
  const left = [...others];
  return lines.flatMap((line, position) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0 ? [position] : [];
  });
}

function filesOf(value: unknown, positions: number[]): FormerFile[] {
  const attachments = value as AttachmentState[];
  return positions.flatMap((at) => {
    const { hash, kind, width, height } = attachments[at] ?? {};
    if (!hash || !kind) return [];
    return [{ hash, kind, width: width ?? null, height: height ?? null, isGone: false }];
  });
}

/**
 * What changed from one state of a record to another, field by field, in words. Of a list only the items that went or came
 * are named; where the same stand in another order, all of them. `fields` are those that differ, where they are known.
 */
export function differencesBetween<State extends RecordHead>(
  before: State,
  after: State,
  nameOf: NameOf,
  fields = differingFields(before, after),
): Difference[] {
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]].map((value) => fieldLines(field, value, nameOf)) as [
      string[],
      string[],
    ];
    const isList = Array.isArray(after[field]);
    const [went, came] = [without(was, is), without(is, was)];
    const isReordered = isList && went.length + came.length === 0;
    if (isReordered && was.join("\n") === is.join("\n")) return [];
    const [old, now] =
      isList && !isReordered ? [went, came] : ([[...was.keys()], [...is.keys()]] as [number[], number[]]);
    const lines = { before: old.flatMap((at) => was[at] ?? []), after: now.flatMap((at) => is[at] ?? []) };
    const files =
      field === "attachments"
        ? { files: { before: filesOf(before[field], old), after: filesOf(after[field], now) } }
        : {};
    return [{ field, label: fieldLabel(field), ...lines, isList, ...files }];
  });
}

/** What is known of a record that has just been added, field by field, in words; fields that are empty are left out. */
export function firstFacts<State extends RecordHead>(state: State, nameOf: NameOf): Difference[] {
  const blank = Object.fromEntries(
    writtenFields(state).map((field) => [field, Array.isArray(state[field]) ? [] : null]),
  );
  return differencesBetween({ ...state, ...blank }, state, nameOf);
}
