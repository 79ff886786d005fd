import { expect, it } from "vitest";
import { cellFault, uncalculated } from "./cell-fault";

it.each([
  ["#REF!", /error here, #REF!/],
  [" #N/A ", /error here, #N\/A/],
  [uncalculated, /formula here and not its value/],
])("%s says nothing", (text, sentence) => {
  expect(cellFault(text)).toMatch(sentence);
});

it.each(["", "#1", "Track #REF", "N/A"])("%j is text as any other", (text) => {
  expect(cellFault(text)).toBeNull();
});
