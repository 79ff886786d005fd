import { describe, expect, test } from "vitest";
import { type NameFinding, nothingFound } from "./name-resolution";
import { repeatedSentence } from "./repeated-appearance";
import { blankPerson, type PersonDraft, pickedName, typedName } from "./session-draft";
import { readPeople } from "./session-form-people";

const mathew = { slug: "mathew", label: "Johnson P Mathew", hint: "India, last seen 2023" };
const row = (text: string, parts: Partial<PersonDraft> = {}): PersonDraft => ({
  ...blankPerson("india"),
  name: typedName(text),
  ...parts,
});
const read = (person: PersonDraft, finding: NameFinding = nothingFound) => readPeople([person], [finding]);

describe("readPeople", () => {
  test("rows in which nothing is written are left out, and the others keep their rows", () => {
    const { value, errors } = readPeople([blankPerson("india"), row("Igor Dylevsky")], []);
    expect(errors).toEqual([]);
    expect(value.rows).toEqual([1]);
    expect(value.appearances).toHaveLength(1);
  });

  test("the only person of this name is meant, and the name stays as printed", () => {
    const { value } = read(row("Mathew Johnson P"), { ...nothingFound, exact: [mathew] });
    expect(value.appearances[0]).toMatchObject({
      person: { slug: "mathew" },
      nameAsPrinted: "Mathew Johnson P",
    });
  });

  test("somebody whose name comes near is asked about, never taken", () => {
    const { errors, questions, value } = read(row("J P Mathew"), { ...nothingFound, near: [mathew] });
    const legend = "Is this Johnson P Mathew (India, last seen 2023)?";
    expect(errors).toMatchObject([
      { field: "people.0.name", message: expect.stringMatching(/^Somebody with nearly this name/) },
    ]);
    expect(questions).toMatchObject([{ legend, answers: [{ value: "mathew" }, { value: "new" }] }]);
    expect(value.appearances[0]?.person).toBeNull();
  });

  test("the answer settles it", () => {
    const near = { ...nothingFound, near: [mathew] };
    const yes = read(row("", { name: pickedName("J P Mathew", "mathew") }), { ...near, picked: mathew });
    expect(yes).toMatchObject({ errors: [], value: { appearances: [{ person: { slug: "mathew" } }] } });
    const no = read(row("", { name: pickedName("J P Mathew", "new") }), near);
    expect(no.value.appearances[0]?.person).toMatchObject({
      create: { displayName: "J P Mathew", party: "india" },
    });
  });

  test("namesakes are told apart by asking", () => {
    const two = [mathew, { ...mathew, slug: "mathew-2" }];
    const { questions } = read(row("Johnson P Mathew"), { ...nothingFound, exact: two });
    expect(questions[0]?.legend).toBe("Which “Johnson P Mathew” is meant?");
    expect(questions[0]?.answers).toHaveLength(3);
  });

  test("a rank printed before a new name goes to the rank", () => {
    const { value } = read(row("Lt Gen Ashutosh Dixit, AVSM"));
    expect(value.appearances[0]).toMatchObject({
      rank: "Lt Gen",
      nameAsPrinted: "Lt Gen Ashutosh Dixit, AVSM",
      person: {
        create: { displayName: "Ashutosh Dixit", printedForms: [{ form: "Lt Gen Ashutosh Dixit, AVSM" }] },
      },
    });
    expect(read(row("Lt Gen Ashutosh Dixit", { rank: "General" })).value.appearances[0]?.rank).toBe(
      "General",
    );
  });

  test.each(["12", "?", "—", "A"])("%j is no name", (text) => {
    expect(read(row(text)).errors).toEqual([
      { field: "people.0.name", message: `Choose a person or write a name; “${text}” is neither.` },
    ]);
  });

  test("a post stands for somebody unnamed; a rank alone does not", () => {
    expect(read(row("", { post: "Defence Secretary" })).errors).toEqual([]);
    expect(read(row("", { rank: "General" })).errors[0]?.message).toBe(
      "Name the person, or at least the post.",
    );
  });

  describe("the same person twice in the same role on the same side is told at the second row", () => {
    const told = (row: number) => [{ field: `people.${row}.name`, message: repeatedSentence }];

    test("of the register, under two spellings", () => {
      const exact = { ...nothingFound, exact: [mathew] };
      const rows = [row("Johnson P Mathew"), blankPerson(), row("Mathew Johnson P")];
      expect(readPeople(rows, [exact, nothingFound, exact]).errors).toEqual(told(2));
      rows[2] = row("Mathew Johnson P", { role: "host" });
      expect(readPeople(rows, [exact, nothingFound, exact]).errors).toEqual([]);
    });

    test("new, in either order", () => {
      expect(readPeople([row("Penny Wong"), row("Wong Penny")], []).errors).toEqual(told(1));
      expect(readPeople([row("Penny Wong"), row("Wong Penny", { party: "russia" })], []).errors).toEqual([]);
    });
  });
});
