import type { Read } from "@/domain/export/cell-list";
import type { ColumnName } from "@/domain/export/session-columns";
import type { ImportRow } from "@/domain/import/import-row";
import { checkDates, checkTimes, rowDates } from "@/domain/import/row-dates";
import {
  readCitationLines,
  readOutcomeLines,
  readParty,
  withRowSource,
} from "@/domain/import/row-references";
import { todayIn } from "@/domain/phase";
import type { Session } from "@/domain/session";
import type { SessionChange } from "@/domain/session-input";
import type { ImportContext, RowFindings } from "./import-context";
import { readGroupCell } from "./row-group";
import { readRowPeople } from "./row-people";
import { placeColumns, readPlaceCells } from "./row-place";
import { readRowSource } from "./row-source";

type Reading = {
  row: ImportRow;
  /** The columns that say something else than before. */
  changed: ReadonlySet<ColumnName>;
  before: Session | null;
  context: ImportContext;
  found: RowFindings;
};

function take<T>(reading: Read<T>, column: ColumnName, found: RowFindings): T | null {
  return reading.ok ? reading.value : found.refuse(column, reading.message);
}

async function readGroups({ row, changed, context, found }: Reading, fields: SessionChange): Promise<void> {
  if (changed.has("joint_groups")) {
    const slugs: string[] = [];
    for (const name of row.values.joint_groups ?? []) {
      const slug = await readGroupCell(name, "joint_groups", context, found);
      if (slug) slugs.push(slug);
    }
    fields.jointlyWith = slugs;
  }
}

function readNumber({ row: { values }, changed, before }: Reading, fields: SessionChange): void {
  if (changed.has("ordinal")) fields.ordinal = values.ordinal ?? null;
  if (changed.has("ordinal_basis") && values.ordinal_basis) fields.ordinalBasis = values.ordinal_basis;
  else if (fields.ordinal !== undefined && fields.ordinal !== before?.ordinal) {
    fields.ordinalBasis = fields.ordinal === null ? "unknown" : "stated";
  }
}

async function readWhenAndWhere(reading: Reading, fields: SessionChange): Promise<void> {
  const { row, changed, before, context, found } = reading;
  const { values, cells } = row;
  const status = fields.status ?? before?.status ?? null;
  const columns = {
    has: (name: ColumnName) => changed.has(name),
    mapped: (name: ColumnName) => cells.has(name),
  };
  const dates = rowDates(values, status, columns);
  Object.assign(fields, dates);
  if (changed.has("start_time")) fields.startTime = values.start_time ?? null;
  if (changed.has("end_time")) fields.endTime = values.end_time ?? null;
  if (changed.has("time_zone")) fields.timeZone = values.time_zone ?? null;
  const isPlaced = placeColumns.some((name) => changed.has(name));
  const place = isPlaced ? await readPlaceCells(values, changed, context, found) : null;
  if (place) fields.venue = place.venue;
  const zone = fields.timeZone ?? place?.timeZone ?? before?.timeZone ?? null;
  const refuse = found.refuse.bind(found);
  checkDates(dates, status, before, todayIn(zone, context.now), refuse);
  const isTimed = fields.startTime || fields.endTime;
  const { held = before?.held, planned = before?.planned } = fields;
  const [start, end] = [fields.startTime ?? before?.startTime, fields.endTime ?? before?.endTime];
  // Of a session that is there the zone may be that of its place, which is known by now.
  const known = zone ?? (before && !isPlaced ? "known" : null);
  if (isTimed)
    checkTimes(
      { start: start ?? null, end: end ?? null, date: held ?? planned ?? null, zone: known },
      refuse,
    );
}

async function readTexts(
  { row: { values }, changed, before, context, found }: Reading,
  fields: SessionChange,
): Promise<void> {
  const parties = await context.book.parties();
  if (changed.has("format")) fields.format = values.format ?? "unknown";
  if (changed.has("host"))
    fields.host = values.host ? take(readParty(values.host, parties), "host", found) : null;
  if (changed.has("topics")) fields.topics = values.topics ?? [];
  if (changed.has("summary")) fields.summary = values.summary || null;
  if (changed.has("note")) fields.note = values.note || null;
  const lines = [
    values.citations?.map(({ source }) => source),
    values.outcomes?.map((each) => each.evidenceSource),
  ];
  const known = new Set<string>();
  for (const slug of new Set(lines.flatMap((each) => each ?? []))) {
    if (slug && typeof (await context.book.sourceSlug(slug)) === "string") known.add(slug);
  }
  const sources = { known, described: values.sources ?? [], parties };
  if (changed.has("outcomes")) {
    fields.outcomes = take(readOutcomeLines(values.outcomes ?? [], before, sources), "outcomes", found) ?? [];
  }
  if (changed.has("citations")) {
    fields.citations = take(readCitationLines(values.citations ?? [], sources), "citations", found) ?? [];
  }
}

/** The fields that a row gives a session: those of the columns that say something else than before. */
export async function readRowFields(reading: Reading): Promise<SessionChange> {
  const { row, changed, before, context, found } = reading;
  const fields: SessionChange = {};
  if (changed.has("status") && row.values.status) fields.status = row.values.status;
  if (!before) fields.status ??= context.status ?? undefined;
  await readGroups(reading, fields);
  readNumber(reading, fields);
  await readWhenAndWhere(reading, fields);
  await readTexts(reading, fields);
  const people = await readRowPeople(row, changed.has("appearances"), before, context, found);
  if (people) fields.appearances = people;
  const source = await readRowSource(row.values, context, found);
  const cited = source && withRowSource(before, source.choice, source.slug);
  if (cited) fields.citations = [...(fields.citations ?? []), ...cited];
  return fields;
}
