import { countryCode } from "../country";
import type { AppearanceLine } from "../export/appearance-cell";
import { misread, type Read, understood } from "../export/cell-list";
import type { CitationLine } from "../export/citation-cell";
import type { OutcomeLine } from "../export/outcome-cell";
import type { SourceLine } from "../export/source-cell";
import { quoted } from "../form-part";
import type { Party } from "../party";
import { splitPersonName } from "../person-name";
import { searchKey } from "../search-words";
import type { Session } from "../session";
import { citationInputOf, outcomeInputOf } from "../session-edit";
import type { AppearanceInput, OutcomeInput } from "../session-input";
import type { CitationInput, SourceChoice } from "../source-input";

/** The party that a row names by slug, any of its names or a country's; refused where the register has none. */
export function readParty(name: string, parties: readonly Party[]): Read<string> {
  const key = searchKey(name);
  const iso = name.length <= 60 ? countryCode(name) : null;
  const known =
    parties.find(({ slug }) => slug === name) ??
    parties.find((party) =>
      [party.name, party.shortName, party.adjective].some((form) => searchKey(form) === key),
    ) ??
    parties.find((party) => iso !== null && party.iso === iso);
  return known ? understood(known.slug) : misread(`There is no party ${quoted(name)} in the register.`);
}

/** The first side that a heading names, as in “Co-chair (India)” or “Russian co-chair”; null for none. */
export function partyOfHeading(heading: string, parties: readonly Party[]): string | null {
  const words = ` ${searchKey(heading)} `;
  const isNamed = (form: string) => form !== "" && words.includes(` ${searchKey(form)} `);
  const named = parties.find((party) => [party.name, party.shortName, party.adjective].some(isNamed));
  const inBrackets = /\(([^)]+)\)/.exec(heading)?.[1];
  const coded = inBrackets ? readParty(inBrackets.trim(), parties) : null;
  return named?.slug ?? (coded?.ok ? coded.value : null);
}

/** Somebody to be added, by the name that is printed; `slug` is wanted for them. */
export function newPerson(
  printed: string,
  party: string | null,
  slug: string | null,
): AppearanceInput["person"] {
  const displayName = splitPersonName(printed).name || printed;
  const printedForms = printed === displayName ? [] : [{ form: printed, language: null, script: null }];
  return { create: { displayName, sortName: null, party, printedForms, note: null, ...(slug && { slug }) } };
}

/** Somebody's part as the command takes it, once it is known who they are and on which side. */
export function appearanceOf(
  line: AppearanceLine,
  person: AppearanceInput["person"],
  party: string | null,
): AppearanceInput {
  const { nameAsPrinted, role, rank, post, organisation } = line;
  const printed = line.person === undefined && nameAsPrinted ? splitPersonName(nameAsPrinted).rank : null;
  return { person, nameAsPrinted, party, role, rank: rank ?? printed, post, organisation };
}

type Sources = { known: ReadonlySet<string>; described: readonly SourceLine[]; parties: readonly Party[] };

/** A source by slug: one of the register, or one that the row itself describes. */
function readSource(slug: string, { known, described, parties }: Sources): Read<SourceChoice> {
  if (known.has(slug)) return understood({ slug });
  const line = described.find((each) => each.slug === slug);
  if (!line) {
    return misread(
      `There is no source ${quoted(slug)} in the register, and no line of the column sources describes it.`,
    );
  }
  const side = line.issuingSide ? readParty(line.issuingSide, parties) : null;
  if (side && !side.ok) return side;
  return understood({ create: { ...line, issuingSide: side?.value ?? null } });
}

/** What each source says, as the command takes it. */
export function readCitationLines(lines: readonly CitationLine[], sources: Sources): Read<CitationInput[]> {
  const inputs: CitationInput[] = [];
  for (const { source, ...said } of lines) {
    const reading = readSource(source, sources);
    if (!reading.ok) return reading;
    inputs.push({ source: reading.value, ...said });
  }
  return understood(inputs);
}

/**
 * What was agreed, as the command takes it. A line without an id that says what an outcome of the session says is that
 * outcome; one that says nothing but its text keeps all that is known of it.
 */
export function readOutcomeLines(
  lines: readonly OutcomeLine[],
  before: Session | null,
  sources: Sources,
): Read<OutcomeInput[]> {
  const known = (before?.outcomes ?? []).map(outcomeInputOf);
  const inputs: OutcomeInput[] = [];
  for (const { id, isBare, owners, evidenceSource, ...said } of lines) {
    const at = known.findIndex((each) => (id === null ? each.text === said.text : each.id === id));
    const [same] = at < 0 ? [] : known.splice(at, 1);
    if (same && isBare) {
      inputs.push({ ...same, text: said.text });
      continue;
    }
    const sides = owners.map((name) => readParty(name, sources.parties));
    const wrong = sides.find((side) => !side.ok);
    if (wrong && !wrong.ok) return wrong;
    const shown = evidenceSource ? readSource(evidenceSource, sources) : null;
    if (shown && !shown.ok) return shown;
    const own = id ?? same?.id;
    inputs.push({
      ...said,
      ...(own && { id: own }),
      owners: sides.flatMap((side) => (side.ok ? [side.value] : [])),
      evidenceSource: shown?.value ?? null,
    });
  }
  return understood(inputs);
}

/** The one source of a whole row beside those that a session has; what it has already is left as it is. */
export function withRowSource(
  before: Session | null,
  source: SourceChoice,
  sameSlug: string | null,
): CitationInput[] | null {
  if (before?.citations.some(({ source: cited }) => cited.slug === sameSlug)) return null;
  const said = { differingValue: null, locator: null, quote: null, reason: null, former: null };
  const had = (before?.citations ?? []).map(citationInputOf);
  return [...had, { source, field: "session", ...said }];
}
