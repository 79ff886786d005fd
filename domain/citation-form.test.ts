import { expect, test } from "vitest";
import { citationEntries } from "./citation-entry";
import {
  type CitationDraft,
  emptyCitation,
  openedCitation,
  readCitationDraft,
  readCitations,
} from "./citation-form";
import { sessionFixture } from "./session.fixture";
import { citationInputOf } from "./session-edit";

const draft = (
  values: Record<string, string>,
  fields: CitationDraft["fields"] = ["dates"],
): CitationDraft => ({
  values: { ...emptyCitation().values, ...values },
  fields,
});
const errorsOf = (of: CitationDraft, isKnown = false) =>
  readCitations(of, isKnown).errors.map(({ field }) => field);

test("a source supports each thing that is ticked, with one locator and quote", () => {
  const { citations, errors } = readCitations(
    draft({ publisher: "PIB", url: "https://pib.gov.in/1", published: "29 Oct 2025", quote: "They met." }, [
      "dates",
      "venue",
    ]),
    false,
  );
  expect(errors).toEqual([]);
  expect(citations).toMatchObject([
    {
      field: "dates",
      quote: "They met.",
      differingValue: null,
      source: { create: { publisher: "PIB", published: "2025-10-29" } },
    },
    { field: "venue", source: { create: { url: "https://pib.gov.in/1" } } },
  ]);
});

test("a known source needs no more than its choice", () => {
  expect(readCitations(draft({ source: "readout" }), false).citations).toMatchObject([
    { source: { slug: "readout" } },
  ]);
  expect(errorsOf(draft({ url: "https://tass.com/1" }), true)).toEqual([]);
});

test.each<[string, CitationDraft, string[]]>([
  ["nothing ticked", draft({ publisher: "PIB" }, []), ["supports"]],
  ["no publisher", draft({ url: "https://pib.gov.in/1" }), ["publisher"]],
  ["an address that is no address", draft({ publisher: "PIB", url: "javascript:alert(1)" }), ["url"]],
  ["a date that is none", draft({ publisher: "PIB", published: "31 February 2025" }), ["published"]],
  [
    "another value of two things",
    draft({ publisher: "PIB", differingValue: "x" }, ["dates", "venue"]),
    ["differingValue"],
  ],
  ["another value for no reason", draft({ publisher: "PIB", differingValue: "Agra" }, ["venue"]), ["reason"]],
  [
    "other dates that are none",
    draft({ publisher: "PIB", differingValue: "on Wednesday", reason: "Nearer." }),
    ["differingValue"],
  ],
  ["a reason for nothing", draft({ publisher: "PIB", reason: "Nearer." }), ["reason"]],
  [
    "text that is too long",
    draft({ publisher: "P".repeat(10_000), quote: "q".repeat(2000) }),
    ["publisher", "quote"],
  ],
  ["a type that is none", draft({ publisher: "PIB", type: "rumour" }), ["type"]],
])("%s gets a sentence at its field", (_, of, fields) => {
  expect(errorsOf(of)).toEqual(fields);
});

test("an entry that is opened and read again says what it said", () => {
  const [cited] = sessionFixture().citations;
  if (!cited) throw new Error("no citation");
  const citations = [
    { ...cited, locator: "p. 2", quote: "They met.\nTwice." },
    { ...cited, field: "dates" as const, locator: "p. 2", quote: "They met.\nTwice." },
    { ...cited, field: "venue" as const, differingValue: "Agra", reason: "Nearer the source." },
  ];
  expect(citationEntries(citations)).toHaveLength(2);
  for (const entry of citationEntries(citations)) {
    const { citations: read, errors } = readCitations(openedCitation(entry), false);
    expect(errors).toEqual([]);
    const said = entry.fields.map((field) => citationInputOf({ ...entry.citation, field }));
    expect(read).toEqual(expect.arrayContaining(said));
    expect(read).toHaveLength(said.length);
  }
});

test("other dates are kept as the register writes them", () => {
  const of = draft({ source: "readout", differingValue: "28-29 Oct 2025", reason: "Nearer." });
  expect(readCitations(of, false)).toMatchObject({
    errors: [],
    citations: [{ field: "dates", differingValue: "28–29 October 2025", reason: "Nearer." }],
  });
});

test("whatever is posted is read", () => {
  const entries: [string, unknown][] = [
    ["supports", "dates"],
    ["supports", "nothing"],
    ["__proto__", "x"],
    ["quote", new Blob()],
  ];
  expect(readCitationDraft(entries)).toEqual({ ...emptyCitation(), fields: ["dates"] });
});
