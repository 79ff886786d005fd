import type { AppearanceLine } from "@/domain/export/appearance-cell";
import { quoted } from "@/domain/form-part";
import type { HeadedNames, ImportRow } from "@/domain/import/import-row";
import { answered } from "@/domain/import/name-question";
import { appearanceOf, newPerson, partyOfHeading, readParty } from "@/domain/import/row-references";
import { resolveName } from "@/domain/name-resolution";
import { nameKey } from "@/domain/person-name";
import type { Session } from "@/domain/session";
import { typedName } from "@/domain/session-draft";
import type { AppearanceInput } from "@/domain/session-input";
import type { ImportContext, RowFindings } from "./import-context";

type Column = "appearances" | "co_chairs";
type Person = AppearanceInput["person"];

/** Who is meant: somebody of the register, somebody new, nobody (null); undefined, and said why, where it is not clear. */
async function readPerson(
  { person, nameAsPrinted }: AppearanceLine,
  party: string | null,
  column: Column,
  { book, answers }: ImportContext,
  found: RowFindings,
): Promise<Person | undefined> {
  if (person === null) return null;
  const refuse = (message: string) => found.refuse(column, message) ?? undefined;
  const known = person ? await book.personSlug(person) : null;
  if (known === "removed") return refuse(`${quoted(person ?? "")} was removed from the register.`);
  if (known) return { slug: known };
  if (!nameAsPrinted)
    return refuse(`There is no person ${quoted(person ?? "")} in the register, and no name is written.`);
  const finding = await book.people(nameAsPrinted);
  const { name, question } = answered("person", typedName(nameAsPrinted), finding, answers);
  found.ask(question);
  const picked = name.pick === "" || name.pick === "new" ? null : await book.personSlug(name.pick);
  if (picked && picked !== "removed") return { slug: picked };
  if (name.pick === "new") return newPerson(nameAsPrinted, party, person ?? null);
  const resolution = resolveName(typedName(nameAsPrinted), finding);
  if (resolution.kind === "record") return { slug: resolution.choice.slug };
  return refuse(
    `More than one person is called ${quoted(nameAsPrinted)}. Say which, or write the slug as in “Name <slug>”.`,
  );
}

/** The people of lines as the command takes them; a line that is not clear is left out, and said why. */
async function readPeople(
  lines: readonly AppearanceLine[],
  column: Column,
  context: ImportContext,
  found: RowFindings,
): Promise<AppearanceInput[]> {
  const parties = await context.book.parties();
  const people: AppearanceInput[] = [];
  for (const line of lines) {
    const side = line.party === null ? null : readParty(line.party, parties);
    if (side && !side.ok) found.refuse(column, side.message);
    const party = side?.ok ? side.value : null;
    const person = await readPerson(line, party, column, context, found);
    if (person !== undefined) people.push(appearanceOf(line, person, party));
  }
  return people;
}

const nothing = { rank: null, post: null, organisation: null };

function linesOf(
  headed: readonly HeadedNames[],
  parties: Parameters<typeof partyOfHeading>[1],
): AppearanceLine[] {
  return headed.flatMap(({ heading, names }) => {
    const party = partyOfHeading(heading, parties);
    return names.map((name) => ({
      person: undefined,
      nameAsPrinted: name,
      party,
      role: "co-chair" as const,
      ...nothing,
    }));
  });
}

const inputOf = ({ person, party, ...there }: Session["appearances"][number]): AppearanceInput => ({
  ...there,
  person: person && { slug: person.slug },
  party: party?.slug ?? null,
});

/**
 * The people of a row: those of its column of people, and its co-chairs, who stand in the place of the co-chairs that a
 * session has; one who is there already under this name stays as known. Null where the row says nothing else than before.
 */
export async function readRowPeople(
  row: ImportRow,
  isChanged: boolean,
  before: Session | null,
  context: ImportContext,
  found: RowFindings,
): Promise<AppearanceInput[] | null> {
  const written = isChanged
    ? await readPeople(row.values.appearances ?? [], "appearances", context, found)
    : null;
  if (row.coChairs.length === 0) return written;
  const lines = linesOf(row.coChairs, await context.book.parties());
  const had = written ?? (before?.appearances ?? []).map(inputOf);
  const names = (before?.appearances ?? []).map(({ nameAsPrinted, person }) =>
    [nameAsPrinted, person?.name].map((name) => nameKey(name ?? "")),
  );
  const stays = new Set<number>();
  const fresh = lines.filter((line) => {
    const key = nameKey(line.nameAsPrinted ?? "");
    const at = written ? -1 : had.findIndex(({ role }, i) => role === "co-chair" && names[i]?.includes(key));
    if (at >= 0) stays.add(at);
    return at < 0;
  });
  const kept = written ?? had.filter(({ role }, at) => role !== "co-chair" || stays.has(at));
  if (!written && fresh.length === 0 && kept.length === had.length) return null;
  const added = await readPeople(fresh, "co_chairs", context, found);
  return written ? [...written, ...added] : [...added, ...kept];
}
