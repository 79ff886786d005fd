import { countryCode, countryName } from "./country";
import { answersOf, type FormPart, quoted, sound, wrong } from "./form-part";
import type { GroupKind } from "./group";
import { openName } from "./name-question";
import { type NameFinding, resolveName } from "./name-resolution";
import type { Party } from "./party";
import type { PartyChoice } from "./party-input";
import { cleanLine, textProblem } from "./plain-text";
import { searchKey } from "./search-words";
import type { SessionDraft } from "./session-draft";
import type { SessionInput } from "./session-input";

type Findings = { group: NameFinding; groupParent: NameFinding; parties: Party[] };
type GroupChoice = SessionInput["group"];

/** The parts of a list typed with commas, semicolons or line ends; "and" joins no two of them, and quotation marks keep one whole. */
export function listedNames(text: string): string[] {
  return [...text.matchAll(/"([^"\n]*)"|[^,;\n]+/g)]
    .map(([part, inQuotes]) => cleanLine(inQuotes ?? part))
    .filter((name) => name !== "");
}

/** A list as `listedNames` reads it: `formatList(["Space", "Defence, security"])` is `Space, "Defence, security"`. */
export function formatList(names: readonly string[]): string {
  return names.map((name) => (/[,;]/.test(name) ? `"${name}"` : name)).join(", ");
}

function partyOf(name: string, parties: Party[]): PartyChoice | null {
  const key = searchKey(name);
  const known = parties.find(({ name: full, shortName, adjective, iso }) =>
    [full, shortName, adjective, iso ?? ""].some((form) => form !== "" && searchKey(form) === key),
  );
  if (known) return { slug: known.slug };
  const iso = name.length <= 60 ? countryCode(name) : null;
  if (iso === null) return null;
  const same = parties.find((party) => party.iso === iso);
  if (same) return { slug: same.slug };
  return { create: { name: countryName(iso) ?? name, shortName: null, adjective: null, iso } };
}

/** Reads parties typed in the field `field`: by any name, and countries that are no party yet as new ones. */
export function readPartyList(field: string, text: string, parties: Party[]): FormPart<PartyChoice[]> {
  const part: FormPart<PartyChoice[]> = sound([]);
  for (const name of listedNames(text)) {
    const choice = partyOf(name, parties);
    if (choice) part.value.push(choice);
    else {
      const message = `${quoted(name)} is neither a party of the register nor a country.`;
      part.errors.push({ field, message });
    }
  }
  return part;
}

function readParent(draft: SessionDraft, finding: NameFinding): FormPart<string | null> {
  const name = draft.groupParent;
  const resolution = resolveName(name, finding);
  if (resolution.kind === "blank") return sound(null);
  if (resolution.kind === "record") return sound(resolution.choice.slug);
  if (resolution.kind === "ask") {
    const answers = answersOf(resolution.choices, "").slice(0, -1);
    return wrong("groupParent", `Which group is meant by ${quoted(name.text)}?`, {
      legend: "Parent group",
      answers,
    });
  }
  const message =
    resolution.kind === "removed"
      ? `The group ${quoted(name.text)} was removed meanwhile.`
      : `There is no group called ${quoted(name.text)}.`;
  return wrong("groupParent", message);
}

function readNewGroup(draft: SessionDraft, findings: Findings): FormPart<GroupChoice> {
  const parent = readParent(draft, findings.groupParent);
  const parties = readPartyList("groupParties", draft.groupParties, findings.parties);
  const value: GroupChoice = {
    create: {
      name: draft.group.text,
      acronym: draft.groupAcronym,
      kind: draft.groupKind as GroupKind,
      parent: parent.value,
      parties: parties.value,
      status: "active",
      cadenceMonths: null,
      rotation: "unknown",
      otherNames: [],
      predecessor: null,
      note: null,
    },
  };
  return {
    value,
    errors: [...parent.errors, ...parties.errors],
    questions: [...parent.questions, ...parties.questions],
  };
}

/** Reads which group the session is of: one of the register or one to be added; null, with a sentence, when neither is clear. */
export function readGroup(draft: SessionDraft, findings: Findings): FormPart<GroupChoice | null> {
  const { text } = draft.group;
  const problem = textProblem(text, 300);
  if (problem) return wrong("group", problem);
  const resolution = resolveName(draft.group, findings.group);
  switch (resolution.kind) {
    case "blank":
      return wrong("group", "Choose a group.");
    case "record":
      return sound({ slug: resolution.choice.slug });
    case "new":
      return readNewGroup(draft, findings);
    default:
      return openName("group", "group", text, resolution);
  }
}
