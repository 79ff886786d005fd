import { formatPartialDate } from "./date-text";
import type { StepKind, StepRef } from "./revision";

const titles: Record<StepKind, string> = {
  merge: "Merge",
  "bulk change": "Bulk change",
  "unfinished import": "Unfinished import",
  import: "Import",
  undo: "Undo",
};
const withArticle: Record<StepKind, string> = {
  merge: "a merge",
  "bulk change": "a bulk change",
  "unfinished import": "an unfinished import",
  import: "an import",
  undo: "an undo",
};

type Named = Pick<StepRef, "kind" | "origin">;

/** What a step is called, as a title: "Bulk change", "Undo of a merge", "Bulk change of 24 November 2026 made again". */
export function stepTitle({ kind, origin }: Named): string {
  if (!origin) return titles[kind];
  if (!origin.isAgain) return `${titles.undo} of ${withArticle[origin.kind]}`;
  return `${titles[origin.kind]} of ${formatPartialDate(origin.at.slice(0, 10))} made again`;
}

/** The same within a sentence: "undo of a merge". */
export function stepWords(step: Named): string {
  const title = stepTitle(step);
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** What the button says that takes a step back. */
export function undoButton({ kind, origin }: Named): string {
  return `Undo this ${origin?.isAgain ? origin.kind : kind}`;
}
