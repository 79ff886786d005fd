import { describe, expect, test } from "vitest";
import { factsLeftOut, formatLeftOut, type KnownSource, leftOutSentence, parseLeftOut } from "./known-source";

const unsaid = {
  title: null,
  published: null,
  archiveUrl: null,
  language: null,
  type: "other",
  issuingSide: null,
  syndicatedFrom: null,
} as const;
const known: KnownSource = {
  ...unsaid,
  slug: "pib-2025",
  publisher: "Press Information Bureau",
  type: "press",
};

describe("of a source that is known by its address", () => {
  test.each([
    ["nothing that says the same", { ...unsaid, publisher: "press information BUREAU" }, []],
    ["nothing that was not typed", { ...unsaid, publisher: "" }, []],
    ["what the register does not say", { ...unsaid, publisher: "", title: "Readout" }, ["title"]],
    [
      "what it says otherwise",
      { ...unsaid, publisher: "TASS", published: "2025-03", type: "wire" as const },
      ["publisher", "published", "type"],
    ],
    ["what is written in no letters that are searched", { ...unsaid, publisher: "—" }, ["publisher"]],
  ])("%s is left out", (_, typed, leftOut) => {
    expect(factsLeftOut(typed, known)).toEqual(leftOut);
  });
});

test("a notice carries what was left out, and nothing else is read as that", () => {
  expect(parseLeftOut(formatLeftOut("pib-2025", ["title", "published"]) ?? "")).toEqual({
    slug: "pib-2025",
    leftOut: ["title", "published"],
  });
  expect(formatLeftOut("pib-2025", [])).toBeNull();
  for (const text of ["", "pib-2025", "pib-2025.nothing", ".title"]) expect(parseLeftOut(text)).toBeNull();
});

test.each([
  [["title"], "What you typed of its title was not taken over."],
  [
    ["publisher", "title", "published"],
    "What you typed of its publisher, title and date of publication was not taken over.",
  ],
] as const)("%j: %s", (leftOut, sentence) => {
  expect(leftOutSentence(leftOut)).toBe(sentence);
});
