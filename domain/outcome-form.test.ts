import { describe, expect, test } from "vitest";
import { blankOutcome, type OutcomeDraft, outcomeDrafts } from "./outcome-draft";
import { outcomeFormError, readOutcomesForm } from "./outcome-form";
import { sessionFixture } from "./session.fixture";
import { outcomeInputOf } from "./session-edit";

const { outcomes } = sessionFixture();
const earlier = "aaaaaaaaaaaaaaaaaaaa";
const known = { kept: outcomes, earlier: [earlier] };
const row = (parts: Partial<OutcomeDraft>): OutcomeDraft => ({
  ...blankOutcome("new1"),
  text: "Exchange plans",
  ...parts,
});
const read = (parts: Partial<OutcomeDraft>) => readOutcomesForm([row(parts)], known);

test("an untouched form says what the session says, in the order that its owners had", () => {
  const kept = outcomes.map((each) => ({
    ...each,
    owners: ["russia", "india"],
    due: "2027",
    place: "Moscow",
  }));
  const rows = outcomeDrafts(kept).map((each) => ({ ...each, owners: [...each.owners].reverse() }));
  expect(readOutcomesForm(rows, { kept, earlier: [] })).toEqual({
    outcomes: kept.map(outcomeInputOf),
    errors: [],
  });
});

test("everything that is written is read", () => {
  const { outcomes: read1, errors } = read({
    type: "activity",
    owners: ["india"],
    due: "2027",
    completion: "complete",
    evidence: " They met. ",
    source: "readout",
    carriedFrom: earlier,
  });
  expect(errors).toEqual([]);
  expect(read1).toEqual([
    {
      type: "activity",
      text: "Exchange plans",
      owners: ["india"],
      due: "2027",
      place: null,
      completion: "complete",
      evidence: "They met.",
      evidenceSource: { slug: "readout" },
      carriedFrom: earlier,
    },
  ]);
});

test("an address stands for a source, which bears the name of its site until somebody says more", () => {
  expect(
    read({ source: "readout", sourceUrl: " https://www.mod.gov.in/1 " }).outcomes[0]?.evidenceSource,
  ).toMatchObject({
    create: { publisher: "mod.gov.in", url: "https://www.mod.gov.in/1" },
  });
});

describe("what is said to be complete", () => {
  const asked = [
    { field: "outcomes.new1.evidence", message: expect.stringMatching(/what shows that it is complete/) },
  ];

  test.each<[string, Partial<OutcomeDraft>]>([
    ["nothing", {}],
    ["blanks", { evidence: "  " }],
  ])("with %s to show it is asked about", (_, shown) => {
    expect(read({ completion: "complete", ...shown }).errors).toEqual(asked);
  });

  test.each<[string, Partial<OutcomeDraft>]>([
    ["words", { evidence: "They met." }],
    ["a source", { source: "readout" }],
    ["an address", { sourceUrl: "https://www.mod.gov.in/1" }],
    ["that nobody knows yet what does", { unproved: "yes" }],
  ])("with %s is taken", (_, shown) => {
    const { outcomes: taken, errors } = read({ completion: "complete", ...shown });
    expect(errors).toEqual([]);
    expect(taken[0]?.completion).toBe("complete");
  });

  test("is not asked about once more when the form is opened again", () => {
    const kept = outcomes.map((each) => ({ ...each, completion: "complete" as const }));
    expect(readOutcomesForm(outcomeDrafts(kept), { kept, earlier: [] }).errors).toEqual([]);
  });
});

describe("what is wrong gets one sentence at its field", () => {
  test.each<[Partial<OutcomeDraft>, string, RegExp]>([
    [{ text: " ", due: "2027" }, "text", /Write what was agreed/],
    [{ text: "x".repeat(2001) }, "text", /2,000/],
    [{ text: "a\u0000b" }, "text", /cannot be shown/],
    [{ due: "31 February 2027" }, "due", /February/],
    [{ due: "soon" }, "due", /./],
    [{ type: "treaty" }, "type", /Choose what sort/],
    [{ completion: "done" }, "completion", /Choose how far/],
    [{ sourceUrl: "javascript:alert(1)" }, "sourceUrl", /http/],
    [{ sourceUrl: "mod.gov.in" }, "sourceUrl", /http/],
    [{ source: "No Slug" }, "source", /address of a record/],
    [{ carriedFrom: "bbbbbbbbbbbbbbbbbbbb" }, "carriedFrom", /offered/],
    [{ place: "x".repeat(201) }, "place", /200/],
    [{ evidence: "x".repeat(2001) }, "evidence", /2,000/],
  ])("%o", (parts, field, sentence) => {
    const { errors } = read(parts);
    expect(errors).toEqual([{ field: `outcomes.new1.${field}`, message: expect.stringMatching(sentence) }]);
  });

  test("also where there are too many", () => {
    const rows = Array.from({ length: 201 }, (_, i) => row({ key: `new${i}` }));
    expect(readOutcomesForm(rows, known).errors).toEqual([
      { field: "form", message: expect.stringMatching(/200/) },
    ]);
  });

  test("the first outcome may be emptied only by taking it away", () => {
    const emptied = outcomeDrafts(outcomes).map((each) => ({ ...each, text: "" }));
    expect(readOutcomesForm(emptied, known).errors).toMatchObject([
      { field: "outcomes.0123456789abcdef0000.text" },
    ]);
  });

  test("one that was carried on from what is gone may stay so", () => {
    const kept = outcomes.map((each) => ({ ...each, carriedFrom: "cccccccccccccccccccc" }));
    expect(readOutcomesForm(outcomeDrafts(kept), { kept, earlier: [] }).errors).toEqual([]);
  });
});

test.each([
  ["outcomes.1.evidenceSource", "outcomes.new2.source"],
  ["outcomes.0.owners.3", "outcomes.new1.owners"],
  ["outcomes.0.id", "outcomes.new1.text"],
  ["outcomes.0", "outcomes.new1.text"],
  ["outcomes.7.text", "form"],
  ["form", "form"],
])("what the register refuses at %s stands at %s", (field, at) => {
  expect(outcomeFormError({ field, message: "No." }, ["new1", "new2"])).toEqual({
    field: at,
    message: "No.",
  });
});
