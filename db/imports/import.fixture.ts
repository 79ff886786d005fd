import { sessionsAsCsv } from "@/domain/export/csv";
import { groupInput } from "@/domain/group-input";
import { guessColumns } from "@/domain/import/column-guess";
import { noAnswers } from "@/domain/import/name-question";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { noFilters } from "@/domain/session-filters";
import { sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import type { OpenDb } from "../client";
import { writing } from "../client";
import { insertGroup } from "../commands/groups";
import { importTable } from "../commands/imports";
import { insertParty } from "../commands/parties";
import { insertPerson } from "../commands/people";
import { insertSource } from "../commands/sources";
import { topicIdOf } from "../commands/topics";
import { insertVenue } from "../commands/venues";
import { sessionBatches } from "../queries/sessions";
import * as register from "../seed/register.fixtures";
import { freshDatabase } from "../testing";
import type { ImportOptions } from "./import-context";
import { previewImport } from "./run-import";
import { readTable } from "./table-file";

/** The day on which imports are tested, and who makes them. */
export const now = Date.UTC(2026, 10, 24, 12);
export const by = { author: "Analyst", role: "analyst" as const };

/** What holds for rows where a test says nothing else. */
export const plainOptions: ImportOptions = {
  group: "",
  status: null,
  answers: noAnswers,
  addLikely: false,
  seen: new Map(),
  now,
};

const slugs = (names: string[]) => names.map((slug) => ({ slug }));

/** The starting register without a session; with `bare` also without people, places and sources. */
export function directoryOnly({ bare = false }: { bare?: boolean } = {}): OpenDb {
  const db = freshDatabase();
  writing((tx) => {
    for (const party of register.parties) insertParty(tx, partyInput.parse(party), by);
    for (const { parties, ...group } of register.groups) {
      insertGroup(tx, groupInput.parse({ ...group, parties: slugs(parties) }), by);
    }
    for (const { name } of register.topics) topicIdOf(tx, name, by);
    if (bare) return;
    for (const person of register.people) insertPerson(tx, personInput.parse(person), by);
    for (const venue of register.venues) insertVenue(tx, venueInput.parse(venue), by);
    for (const source of register.sources) insertSource(tx, sourceInput.parse(source), by);
  });
  return db;
}

/** The whole register as a file of the list's own export, oldest first. */
export async function exported(origin = "https://register.example"): Promise<string> {
  let text = "";
  for await (const part of sessionsAsCsv(sessionBatches({ ...noFilters, sort: "date" }, now), origin))
    text += part;
  return text;
}

/** The table in a text, which must be one. */
async function tableIn(text: string) {
  const reading = await readTable(Buffer.from(text));
  if (!reading.ok) throw new Error(reading.message);
  return reading.table;
}

async function asked(text: string, options: Partial<ImportOptions>) {
  const table = await tableIn(text);
  return { table, mapping: guessColumns(table.headings), options: { ...plainOptions, ...options } };
}

/** What importing a text would do to each of its rows. */
export async function preview(text: string, options: Partial<ImportOptions> = {}) {
  const outcome = await previewImport(await asked(text, options), by, () => {});
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.value;
}

/** Imports a text. */
export async function imported(text: string, options: Partial<ImportOptions> = {}) {
  const outcome = await importTable(await asked(text, options), by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
