import { attachmentLine } from "./attachment-words";
import { citedFieldNames } from "./cited-field-name";
import type { FieldConflict, Saving } from "./command-outcome";
import { countryName } from "./country";
import { formatPartialDate } from "./date-text";
import { fieldLabel } from "./field-label";
import type { Collision } from "./field-merge";
import { formatOrdinal } from "./ordinal";
import { completionWords } from "./outcome";
import { isPartialDate } from "./partial-date";
import type { RecordStates } from "./record-state";
import type { RecordKind } from "./revision";

/** How a record is called; for ids that name none there is a word of its own. */
export type NameOf = (kind: RecordKind | "outcome", id: string) => string;

const refers: Record<string, RecordKind> = {
  groupId: "group",
  jointIds: "group",
  hostId: "party",
  venueId: "venue",
  topicIds: "topic",
  parentId: "group",
  partyIds: "party",
  predecessorId: "group",
  partyId: "party",
  issuingSideId: "party",
};

const dates = ["planned", "held", "published", "accessed"];

type Session = RecordStates["session"];
const list = (parts: (string | null | false)[], between = ", ") => parts.filter(Boolean).join(between);
const dateText = (date: string | null) => date && isPartialDate(date) && formatPartialDate(date);

function appearanceLine(there: Session["appearances"][number], nameOf: NameOf): string {
  const { personId, nameAsPrinted, partyId, role, rank, post, organisation } = there;
  const name = personId ? nameOf("person", personId) : null;
  const printed =
    nameAsPrinted && nameAsPrinted !== name ? (name ? `printed “${nameAsPrinted}”` : nameAsPrinted) : null;
  return list([name, printed, partyId && nameOf("party", partyId), role, rank, post, organisation]);
}

function outcomeLine(outcome: Session["outcomes"][number], nameOf: NameOf): string {
  const { type, text, owners, due, place, completion, evidence, evidenceSourceId, carriedFromId } = outcome;
  const facts = list(
    [
      type !== "other" && type,
      owners.length > 0 && `for ${owners.map((id) => nameOf("party", id)).join(" and ")}`,
      due && `due ${dateText(due)}`,
      place && `in ${place}`,
      completion !== "no evidence" &&
        `completion: ${completionWords({ completion, evidence, evidenceSource: evidenceSourceId })}`,
      evidence && `evidence: ${evidence}`,
      evidenceSourceId && `shown by ${nameOf("source", evidenceSourceId)}`,
      carriedFromId && `carries on ${nameOf("outcome", carriedFromId)}`,
    ],
    "; ",
  );
  return facts ? `${text} (${facts})` : text;
}

function citationLine(citation: Session["citations"][number], nameOf: NameOf): string {
  const { sourceId, field, differingValue, locator, quote, reason } = citation;
  const name = citedFieldNames[field];
  const says = differingValue === null ? `supports ${name}` : `gives ${name} as “${differingValue}”`;
  return `${nameOf("source", sourceId)}: ${list([says, locator, quote && `“${quote}”`, reason], "; ")}`;
}

function formLine({ form, language }: RecordStates["person"]["printedForms"][number]): string {
  return language ? `${form} (${language})` : form;
}

function scalarText(field: string, value: string | number, nameOf: NameOf): string {
  const kind = refers[field];
  if (typeof value === "number") {
    if (field === "ordinal") return formatOrdinal(value);
    return field === "cadenceMonths" ? `${value} months` : String(value);
  }
  if (kind) return nameOf(kind, value);
  if (dates.includes(field)) return dateText(value) || value;
  return field === "country" ? (countryName(value) ?? value) : value;
}

function itemText(field: string, item: unknown, nameOf: NameOf): string {
  switch (field) {
    case "appearances":
      return appearanceLine(item as Session["appearances"][number], nameOf);
    case "outcomes":
      return outcomeLine(item as Session["outcomes"][number], nameOf);
    case "citations":
      return citationLine(item as Session["citations"][number], nameOf);
    case "attachments":
      return attachmentLine(item as Session["attachments"][number], (id) => nameOf("source", id));
    case "printedForms":
      return formLine(item as RecordStates["person"]["printedForms"][number]);
    default:
      return scalarText(field, item as string, nameOf);
  }
}

/** A value of a field in words, a line for each item of a list; [] where nothing is known. */
export function fieldLines(field: string, value: unknown, nameOf: NameOf): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.map((item) => itemText(field, item, nameOf));
  return [scalarText(field, value as string | number, nameOf)];
}

/** Fields on which two versions collide, in words; `savedBy` says who saved the other version of a field. */
export function wordCollisions(
  collisions: Collision[],
  nameOf: NameOf,
  savedBy: (field: string) => Saving | null,
): FieldConflict[] {
  return collisions.map(({ field, base, mine, theirs }) => ({
    field,
    label: fieldLabel(field),
    base: fieldLines(field, base, nameOf),
    mine: fieldLines(field, mine, nameOf),
    theirs: fieldLines(field, theirs, nameOf),
    saved: savedBy(field),
  }));
}
