import { formats, ordinalBases } from "../session";
import { sessionStatuses } from "../session-status";
import { formatAppearances, readAppearances } from "./appearance-cell";
import { formatNames } from "./cell-list";
import { formatCitations, readCitations } from "./citation-cell";
import { type Column, date, names, oneOf, paragraphs, shown, text } from "./column";
import { formatOutcomes, readOutcomes } from "./outcome-cell";
import { ordinal, time, timeZone, version } from "./parsed-columns";
import { formatSources, readSources } from "./source-cell";

/**
 * The columns of a spreadsheet of sessions, in their order. Export, import and documentation know no others; references are
 * written as slugs and read as slugs or names.
 */
export const sessionColumns = {
  slug: text("Address of the session below /sessions", ({ document }) => document.slug),
  title: shown("Title of the session’s page", ({ document }) => document.title),
  group: text("The group, by slug; a name or acronym is read as well", ({ document }) => document.group.slug),
  group_name: shown("Name of the group", ({ document }) => document.group.name),
  group_path: shown("Slugs of the group and of those above it, from the top down", ({ document }) =>
    formatNames(document.group.path),
  ),
  joint_groups: names("The other groups of a joint meeting", ({ document }) =>
    document.jointlyWith.map(({ slug }) => slug),
  ),
  ordinal,
  ordinal_basis: oneOf("Who states the number", ordinalBases, ({ document }) => document.ordinalBasis),
  status: oneOf("Status", sessionStatuses, ({ document }) => document.status),
  phase: shown(
    "Where it stood on the day of the export: upcoming, now, past, overdue",
    ({ document }) => document.phase,
  ),
  date: date(
    "When it was held, else when it is planned, in words; read only where neither planned nor held is a column",
    ({ document }) => document.dates.text ?? "",
  ),
  planned: date(
    "Planned date as partial-date text (EDTF), as exact as it was stated",
    ({ document }) => document.dates.planned ?? "",
  ),
  held: date("Date held, likewise", ({ document }) => document.dates.held ?? ""),
  earliest: shown("First day on which it may lie", ({ document }) => document.dates.earliest),
  latest: shown("Last day on which it may lie", ({ document }) => document.dates.latest),
  start_time: time("When it begins, as 09:30", "startTime"),
  end_time: time("When it ends", "endTime"),
  time_zone: timeZone,
  format: oneOf("How the sides met", formats, ({ document }) => document.format),
  host: text("The party that hosts it", ({ document }) => document.host ?? ""),
  venue: text(
    "The place by slug; the name of a building is read as well",
    ({ document }) => document.place?.slug ?? "",
  ),
  venue_name: text("Name of the building", ({ document }) => document.place?.venue ?? ""),
  city: text("City", ({ document }) => document.place?.city ?? ""),
  country: text(
    "Country, as a code of two letters; a name is read as well",
    ({ document }) => document.place?.country ?? "",
  ),
  appearances: {
    about: "Who was there, a line each: role: name <slug> | party | rank | post | organisation",
    write: ({ document }) => formatAppearances(document.appearances),
    read: readAppearances,
  } satisfies Column<unknown>,
  co_chairs: names(
    "Only read: names of co-chairs; the side is taken from the heading, as in “Co-chair (India)”",
    null,
  ),
  topics: names("Topics", ({ document }) => document.topics.map(({ slug }) => slug)),
  outcomes: {
    about:
      "What was agreed, a line each: type: text | for: parties | due: date | in: place | completion: … | evidence: … | shown by: source | carries on: id | id: …",
    write: ({ document }) => formatOutcomes(document.outcomes),
    read: readOutcomes,
  } satisfies Column<unknown>,
  summary: paragraphs("Summary", ({ document }) => document.summary ?? ""),
  note: paragraphs("Note of the editors", ({ document }) => document.note ?? ""),
  sources: {
    about:
      "The sources cited, a line each: slug: publisher | title: … | url: … | archived: … | published: date | read: date | language: … | type: … | issued by: party | syndicated from: …; read only for sources that the register does not have",
    write: ({ document }) => formatSources(document.sources),
    read: readSources,
  } satisfies Column<unknown>,
  citations: {
    about:
      "What each source says, a line each: source: fields | at: place | says: another value | because: reason | formerly: value | quote: …",
    write: ({ session }) => formatCitations(session.citations),
    read: readCitations,
  } satisfies Column<unknown>,
  source_publisher: text("Only read: who published one source for the whole row", null),
  source_title: text("Only read: its title", null),
  source_url: text("Only read: its web address", null),
  source_published: date("Only read: when it was published", null),
  url: shown("Address of the session’s page", ({ document }) => document.url),
  id: text("Permanent id", ({ document }) => document.id),
  version,
  created: shown("When the record was made", ({ document }) => document.createdAt),
  updated: shown("When it was last changed", ({ document }) => document.updatedAt),
} satisfies Record<string, Column<unknown>>;

/** The name of a column, as it stands in the first line of a file. */
export type ColumnName = keyof typeof sessionColumns;

type ValueOf<C> =
  C extends Column<infer Value>
    ? Value
    : C extends { read: (cell: string) => infer R }
      ? Extract<R, { ok: true }> extends { value: infer Value }
        ? Value
        : never
      : never;

/** What the cells of a row say, by column; a column that the file lacks is left out. */
export type RowValues = { -readonly [Name in ColumnName]?: ValueOf<(typeof sessionColumns)[Name]> };

/** The names of all columns, in their order. */
export const columnNames = Object.keys(sessionColumns) as ColumnName[];

/** Those that an export writes. */
export const writtenColumns = columnNames.filter((name) => sessionColumns[name].write !== null);

/** Those that an import reads. */
export const readColumns = columnNames.filter((name) => sessionColumns[name].read !== null);
