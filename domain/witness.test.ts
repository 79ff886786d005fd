import { expect, test } from "vitest";
import { countWitnesses } from "./witness";

const source = (publisher: string, syndicatedFrom: string | null = null) => ({ publisher, syndicatedFrom });

test.each([
  ["none", [], 0],
  ["two publishers", [source("PIB"), source("TASS")], 2],
  ["two texts of one publisher", [source("PIB"), source("PIB")], 1],
  [
    "wire copies and the agency itself",
    [source("The Hindu", "PTI"), source("ThePrint", "P.T.I."), source("PTI")],
    1,
  ],
  ["a wire copy beside a readout", [source("The Hindu", "PTI"), source("PIB")], 2],
])("%s", (_, sources, count) => {
  expect(countWitnesses(sources)).toBe(count);
});
