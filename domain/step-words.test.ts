import { expect, test } from "vitest";
import type { StepKind, UndoOrigin } from "./revision";
import { stepTitle, stepWords, undoButton } from "./step-words";

const origin = (kind: StepKind, isAgain: boolean): UndoOrigin => ({
  kind,
  at: "2026-11-24T09:30:00.000Z",
  isAgain,
});

test.each<[StepKind, UndoOrigin | null, string, string]>([
  ["merge", null, "Merge", "Undo this merge"],
  ["bulk change", null, "Bulk change", "Undo this bulk change"],
  ["undo", origin("merge", false), "Undo of a merge", "Undo this undo"],
  ["undo", origin("import", false), "Undo of an import", "Undo this undo"],
  [
    "undo",
    origin("bulk change", true),
    "Bulk change of 24 November 2026 made again",
    "Undo this bulk change",
  ],
])("a step of kind %s that goes back to %j is called %s", (kind, of, title, button) => {
  expect(stepTitle({ kind, origin: of })).toBe(title);
  expect(undoButton({ kind, origin: of })).toBe(button);
});

test("within a sentence", () => {
  expect(stepWords({ kind: "undo", origin: origin("merge", false) })).toBe("undo of a merge");
});
