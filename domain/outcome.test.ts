import { expect, test } from "vitest";
import { completionWords } from "./outcome";

test.each([
  ["complete", null, null, "complete, no evidence"],
  ["complete", "", null, "complete, no evidence"],
  ["complete", "They met.", null, "complete"],
  ["complete", null, "readout", "complete"],
  ["substantial", null, null, "substantial"],
])(
  "%s, shown by the words %s and the source %s, is called so",
  (completion, evidence, evidenceSource, words) => {
    expect(completionWords({ completion, evidence, evidenceSource })).toBe(words);
  },
);
