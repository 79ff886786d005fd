import { expect, test } from "vitest";
import { movedVersion, moveNotice } from "./move-notice";

test("the version of a move is read back, and nothing else is one", () => {
  expect(movedVersion(moveNotice(12))).toBe(12);
  expect([null, "", "12", "move.", "move.x", "pib-2025.title"].map(movedVersion)).toEqual(
    Array(6).fill(null),
  );
});
