import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { roles } from "../appearance";
import { completions, outcomeTypes } from "../outcome";
import { cleanLine, cleanText, textProblem } from "../plain-text";
import { sessionFixture } from "../session.fixture";
import { citedFields, sourceTypes } from "../source";
import { formatAppearances, readAppearances } from "./appearance-cell";
import { formatNames, formatParts, readNames, readParts } from "./cell-list";
import { formatCitations, readCitations } from "./citation-cell";
import { formatOutcomes, readOutcomes } from "./outcome-cell";
import { formatSources, readSources } from "./source-cell";

const odd = fc.constantFrom(
  "|",
  " | ",
  "\\",
  ";",
  "; ",
  ":",
  ": ",
  "<",
  "<a>",
  "<>",
  "due: ",
  "id: x",
  "n",
  "\\n",
  '"',
  "'",
  "=1",
);
const sprinkled = fc.array(fc.oneof(odd, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 6 });
const isText = (text: string) => text !== "" && textProblem(text, 500) === null;
const line = sprinkled.map((parts) => cleanLine(parts.join(""))).filter(isText);
const paragraphs = fc
  .array(sprinkled, { minLength: 1, maxLength: 3 })
  .map((lines) => cleanText(lines.map((parts) => parts.join("")).join("\n\n")))
  .filter(isText);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const [{ source: cited } = expect.fail()] = sessionFixture().citations;
const slug = fc.constantFrom("india", "lt-gen-bell", "a", "2-2");
const date = maybe(fc.constantFrom("2024-11", "2026-33", "../2024-11-28", "2019~"));
const id = fc.constantFrom("0123456789abcdef0123", "ffffffffffffffffffff");

const appearance = fc
  .record({
    person: maybe(slug.map((each) => ({ slug: each, name: "Anna Bell" }))),
    nameAsPrinted: maybe(line),
    party: maybe(slug),
    role: fc.constantFrom(...roles),
    rank: maybe(line),
    post: maybe(line),
    organisation: maybe(line),
  })
  .filter(({ person, nameAsPrinted, post }) => Boolean(person || nameAsPrinted || post));

const outcome = fc.record({
  id,
  type: fc.constantFrom(...outcomeTypes),
  text: line,
  owners: fc.array(slug, { maxLength: 3 }),
  due: date,
  place: maybe(line),
  completion: fc.constantFrom(...completions),
  evidence: maybe(paragraphs),
  evidenceSource: maybe(slug),
  carriedFrom: maybe(id),
});

const citation = fc.record({
  source: slug.map((each) => ({ ...cited, id: each, slug: each })),
  field: fc.constantFrom(...citedFields),
  differingValue: maybe(line),
  locator: maybe(line),
  quote: maybe(paragraphs),
  reason: maybe(paragraphs),
  former: maybe(fc.record({ value: line, stands: fc.boolean() })),
});

const source = fc.record({
  slug,
  publisher: line,
  title: maybe(line),
  url: maybe(fc.webUrl()),
  archiveUrl: maybe(fc.webUrl()),
  published: date,
  accessed: date,
  language: maybe(fc.constantFrom("en", "ru")),
  type: fc.constantFrom(...sourceTypes),
  issuingSide: maybe(slug),
  syndicatedFrom: maybe(line),
  supports: fc.constant<(typeof citedFields)[number][]>([]),
  locator: fc.constant(null),
  statements: fc.constant<never[]>([]),
});

const said = <T>(read: { ok: true; value: T } | { ok: false; message: string }) => {
  if (!read.ok) throw new Error(read.message);
  return read.value;
};

describe("what a cell says is read back from it, whatever stands in it", () => {
  it("names", () => {
    fc.assert(
      fc.property(fc.array(line), (all) => {
        expect(readNames(formatNames(all))).toEqual(all);
      }),
    );
  });
  it("parts", () => {
    const some = fc.array(line, { minLength: 1 });
    fc.assert(
      fc.property(some, (all) => {
        expect(readParts(formatParts(all))).toEqual(all);
      }),
    );
  });
  it("people", () => {
    fc.assert(
      fc.property(fc.array(appearance), (all) => {
        const read = said(readAppearances(formatAppearances(all)));
        expect(read).toEqual(all.map(({ person, ...there }) => ({ ...there, person: person?.slug ?? null })));
      }),
    );
  });
  it("outcomes", () => {
    fc.assert(
      fc.property(fc.array(outcome), (all) => {
        const read = said(readOutcomes(formatOutcomes(all)));
        expect(read).toEqual(all.map((each) => ({ ...each, isBare: false })));
      }),
    );
  });
  it("citations", () => {
    fc.assert(
      fc.property(fc.array(citation), (all) => {
        const read = said(readCitations(formatCitations(all)));
        expect(read).toEqual(all.map((each) => ({ ...each, source: each.source.slug })));
      }),
    );
  });
  it("sources", () => {
    fc.assert(
      fc.property(fc.array(source), (all) => {
        const read = said(readSources(formatSources(all)));
        const described = all.map(({ supports: _, locator: __, statements: ___, ...each }) => each);
        expect(read).toEqual(described);
      }),
    );
  });
});

test("people are written as a person would write them", () => {
  const anna = {
    person: { slug: "anna-bell", name: "Anna Bell" },
    nameAsPrinted: "Lt Gen A. Bell",
    party: "india",
    role: "co-chair" as const,
    rank: "Lt Gen",
    post: "Deputy Chief",
    organisation: null,
  };
  const nobody = { ...anna, person: null, nameAsPrinted: null, rank: null, role: "host" as const };
  expect(formatAppearances([anna, nobody])).toBe(
    "co-chair: Lt Gen A. Bell <anna-bell> | india | Lt Gen | Deputy Chief\nhost:  | india |  | Deputy Chief",
  );
});

test("a name without a slug is to be looked up, and a line of an outcome may be nothing but its text", () => {
  expect(said(readAppearances("Co-Chair: A. Bell | India"))).toMatchObject([
    { person: undefined, nameAsPrinted: "A. Bell", party: "India", role: "co-chair" },
  ]);
  expect(said(readOutcomes("Agreed: to meet\r\n\r\n decision: To part"))).toMatchObject([
    { type: "other", text: "Agreed: to meet", isBare: true, id: null },
    { type: "decision", text: "To part", isBare: false },
  ]);
});

test.each([
  [readAppearances("Boss: A. Bell"), /^Begin with the role/],
  [readAppearances("co-chair: A\nA. Bell"), /^Line 2: Begin with the role/],
  [readAppearances("host: | | | | | |"), /Name the person|more parts/],
  [readAppearances("host: A | b | c | d | e | f"), /more parts than/],
  [readOutcomes("x | due: soon"), /“soon”/],
  [readOutcomes("x | until: 2026"), /“until: 2026” begins with none of: for, due/],
  [readOutcomes("x | due: 2026 | due: 2027"), /“due” stands in it twice/],
  [readOutcomes("x | completion: done"), /“done” is no completion/],
  [readOutcomes("x | id: 7"), /“7” is not the id of an outcome/],
  [readCitations("readout"), /^Write the source, a colon/],
  [readCitations("readout: when"), /“when” is none of/],
  [readSources("Some one: TASS"), /^Write the slug of the source/],
  [readSources("readout: TASS | type: rumour"), /“rumour” is no type of source/],
])("what is not understood is refused with a sentence: %j", (read, message) => {
  expect(read).toEqual({ ok: false, message: expect.stringMatching(message) });
});
