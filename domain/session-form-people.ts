import type { Role } from "./appearance";
import { answersOf, type FormPart, type Question, quoted, sound, wrong } from "./form-part";
import { type NamedChoice, type NameFinding, nothingFound, resolveName } from "./name-resolution";
import { nameKey, splitPersonName } from "./person-name";
import { cleanLine, textProblem } from "./plain-text";
import { repeatedAppearances, repeatedSentence, type Standing } from "./repeated-appearance";
import { isBlankPerson, type PersonDraft } from "./session-draft";
import type { AppearanceInput } from "./session-input";

/** The people of a form, read. `rows` gives, for each of them, the row of the form that it stands in. */
export type FormPeople = { appearances: AppearanceInput[]; rows: number[] };

type PersonChoice = AppearanceInput["person"];

function newPerson(text: string, party: string): PersonChoice {
  const printed = cleanLine(text);
  const displayName = splitPersonName(printed).name || printed;
  const printedForms = printed === displayName ? [] : [{ form: printed, language: null, script: null }];
  return { create: { displayName, sortName: null, party: party || null, printedForms, note: null } };
}

function whichPerson(text: string, choices: NamedChoice[], exact: boolean): Omit<Question, "field"> {
  const [only] = choices;
  if (only && choices.length === 1) {
    const known = only.hint ? `${only.label} (${only.hint})` : only.label;
    return {
      legend: `Is this ${known}?`,
      answers: [
        { value: only.slug, label: `Yes, ${only.label}`, hint: null },
        { value: "new", label: `No, add ${quoted(text)} as somebody new`, hint: null },
      ],
    };
  }
  return {
    legend: exact ? `Which ${quoted(text)} is meant?` : `Is ${quoted(text)} one of these?`,
    answers: answersOf(choices, `Nobody of these: add ${quoted(text)} as somebody new`),
  };
}

function readPerson(
  { name, party }: PersonDraft,
  field: string,
  finding: NameFinding,
): FormPart<PersonChoice> {
  const problem = textProblem(name.text, 200);
  if (problem) return wrong(field, problem);
  if (name.text.trim() !== "" && !/\p{L}\P{L}*\p{L}|\p{Script=Han}/u.test(name.text)) {
    return wrong(field, `Choose a person or write a name; ${quoted(name.text)} is neither.`);
  }
  const resolution = resolveName(name, finding);
  switch (resolution.kind) {
    case "blank":
      return sound(null);
    case "record":
      return sound({ slug: resolution.choice.slug });
    case "ask": {
      const question = whichPerson(name.text, resolution.choices, resolution.exact);
      const message = resolution.exact
        ? `More than one person is called ${quoted(name.text)}. Say which.`
        : "Somebody with nearly this name is in the register. Say whether it is the same person.";
      return wrong(field, message, question);
    }
    case "removed":
      return wrong(field, `${quoted(name.text)} was removed from the register meanwhile.`, {
        legend: "Not in the register any more",
        answers: answersOf([], `Add ${quoted(name.text)} as somebody new`),
      });
    default:
      return sound(newPerson(name.text, party));
  }
}

/** Where each appearance stands; `nameKey` is the same for every order and script in which a new name is written. */
export function standingOf({ person, party, role, post }: AppearanceInput): Standing {
  const isNew = person !== null && "create" in person;
  const who = person === null ? null : isNew ? nameKey(person.create.displayName) : person.slug;
  return { who: who || null, isNew, party, role, post };
}

/**
 * Reads the rows of people; rows in which nothing is written are left out. A rank printed before a name goes to the rank,
 * unless one is written there. `findings` are what the register knows of the name in each row, in order.
 */
export function readPeople(people: PersonDraft[], findings: NameFinding[]): FormPart<FormPeople> {
  const part: FormPart<FormPeople> = sound({ appearances: [], rows: [] });
  for (const [row, draft] of people.entries()) {
    if (isBlankPerson(draft)) continue;
    const field = `people.${row}.name`;
    const person = readPerson(draft, field, findings[row] ?? nothingFound);
    part.errors.push(...person.errors);
    part.questions.push(...person.questions);
    const named = draft.name.text.trim() !== "";
    if (!named && draft.post.trim() === "") {
      part.errors.push({ field, message: "Name the person, or at least the post." });
    }
    part.value.rows.push(row);
    part.value.appearances.push({
      person: person.value,
      // Whoever is asked about is named for now by what was printed, so that the row can be checked as a whole.
      nameAsPrinted: named ? draft.name.text : null,
      party: draft.party || null,
      role: draft.role as Role,
      rank: draft.rank.trim() || (named ? splitPersonName(cleanLine(draft.name.text)).rank : null),
      post: draft.post,
      organisation: draft.organisation,
    });
  }
  const { rows, appearances } = part.value;
  for (const repeated of repeatedAppearances(appearances.map(standingOf))) {
    part.errors.push({ field: `people.${rows[repeated]}.name`, message: repeatedSentence });
  }
  return part;
}
