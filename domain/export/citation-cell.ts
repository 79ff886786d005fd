import { isSame } from "../field-merge";
import { quoted } from "../form-part";
import type { Session } from "../session";
import { type CitedField, citedFields, type FormerValue } from "../source";
import { misread, type Read, readEach, readLead, understood } from "./cell-list";
import { formatKeyed, readKeyed } from "./keyed-parts";

/** What a cell says that one source states: `source` is its slug. */
export type CitationLine = {
  source: string;
  field: CitedField;
  differingValue: string | null;
  locator: string | null;
  quote: string | null;
  reason: string | null;
  former: FormerValue | null;
};

const keys = ["at", "says", "because", "formerly", "formerly, in part", "quote"] as const;

/** Citations of a session, a line for what one source says alike: "readout: session, dates | at: p. 2 | quote: They met." */
export function formatCitations(citations: Session["citations"]): string {
  const lines: (Omit<CitationLine, "field"> & { fields: CitedField[] })[] = [];
  for (const { source, field, ...said } of citations) {
    const statement = { source: source.slug, ...said };
    const last = lines.at(-1);
    const { fields = [], ...before } = last ?? {};
    if (last && isSame(before, statement) && !fields.includes(field)) last.fields.push(field);
    else lines.push({ ...statement, fields: [field] });
  }
  return lines
    .map(({ source, fields, locator, differingValue, reason, former, quote }) =>
      formatKeyed(`${source}: ${fields.join(", ")}`, [
        ["at", locator],
        ["says", differingValue],
        ["because", reason],
        [former?.stands ? "formerly, in part" : "formerly", former?.value ?? null],
        ["quote", quote],
      ]),
    )
    .join("\n");
}

function formerOf(keyed: Partial<Record<(typeof keys)[number], string>>): FormerValue | null {
  const [all, part] = [keyed.formerly, keyed["formerly, in part"]];
  if (part) return { value: part, stands: true };
  return all ? { value: all, stands: false } : null;
}

function readLine(line: string): Read<CitationLine[]> {
  const read = readKeyed(line, keys);
  if (!read.ok) return read;
  const { first, keyed } = read.value;
  const led = readLead(first);
  if (!led)
    return misread("Write the source, a colon and what it supports, such as “readout: session, dates”.");
  const names = led.rest.split(/[,;]/).map((name) => name.trim().toLowerCase());
  const wrong = names.find((name) => !citedFields.some((field) => field === name));
  if (wrong !== undefined) return misread(`${quoted(wrong)} is none of: ${citedFields.join(", ")}.`);
  const said = {
    differingValue: keyed.says ?? null,
    locator: keyed.at ?? null,
    quote: keyed.quote ?? null,
    reason: keyed.because ?? null,
    former: formerOf(keyed),
  };
  return understood(names.map((field) => ({ source: led.lead, field: field as CitedField, ...said })));
}

/** The citations of such a cell, or why it is not understood. */
export function readCitations(cell: string): Read<CitationLine[]> {
  const read = readEach(cell, readLine);
  return read.ok ? understood(read.value.flat()) : read;
}
