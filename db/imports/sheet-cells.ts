import { uncalculated } from "@/domain/import/cell-fault";
import { datePrecision } from "./date-format";

// SpreadsheetML (ECMA-376, 18.3.1.4): a cell with its address, style and type, and what stands in it.
const cellTags = /<(?:\w{1,20}:)?c(\s[^<>]*?)?(?:\/>|>(.*?)<\/(?:\w{1,20}:)?c>)/gs;
const named = /([\w:]+)="([^"]*)"/g;
const attributesOf = (tag: string) =>
  new Map([...tag.matchAll(named)].map(([, name, value]) => [name, value]));

// Whatever reads a sheet makes room for all cells up to the farthest, though they are empty.
const mostCells = 10_000_000;

/** The number of a column by its letters: 1 for A, 27 for AA. */
const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether the cells of a sheet up to the farthest would be more than ten million. */
export function reachesTooFar(sheet: string): boolean {
  let [columns, rows] = [0, 0];
  for (const [, tag = ""] of sheet.matchAll(cellTags)) {
    const [, letters = "", digits = "0"] = /\br="([A-Z]+)(\d+)"/.exec(tag) ?? [];
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(digits));
    if (columns * rows > mostCells) return true;
  }
  return false;
}

/** Whether a sheet is filled with blanks: fewer than one tag stands in 2,000 characters. */
export function isMostlyBlank(sheet: string): boolean {
  if (sheet.length < 2 ** 20) return false;
  let tags = 0;
  for (let at = sheet.indexOf("<"); at >= 0; at = sheet.indexOf("<", at + 1)) tags += 1;
  return tags * 2000 < sheet.length;
}

type Files = ReadonlyMap<string, Buffer>;
const textOf = (files: Files, name: string) => files.get(name)?.toString("utf8") ?? "";

/** The first sheet of a workbook as its file holds it; "" where it has none. */
export function firstSheet(files: Files): string {
  const [tag = ""] = /<(?:\w{1,20}:)?sheet\s[^<>]*>/.exec(textOf(files, "xl/workbook.xml")) ?? [];
  const id = [...attributesOf(tag)].find(([name = ""]) => name.endsWith(":id"))?.[1];
  const relations = textOf(files, "xl/_rels/workbook.xml.rels").match(/<Relationship\s[^<>]*>/g) ?? [];
  const target =
    relations
      .map(attributesOf)
      .find((each) => each.get("Id") === id)
      ?.get("Target") ?? "";
  return textOf(files, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

/** What is to be known of a cell beside its value: an error or a missing value as its text, or how exact its date is. */
export type CellNote = { text: string } | { precision: "month" | "year" };

function noteOf(type: string, inside: string, precision: "month" | "year" | null): CellNote | null {
  const [, value = ""] = /<(?:\w{1,20}:)?v\b[^<>]*>([^<]*)</.exec(inside) ?? [];
  if (type === "e") return { text: value };
  if (/<(?:\w{1,20}:)?f\b/.test(inside) && value === "" && type !== "str") return { text: uncalculated };
  return precision && { precision };
}

/** The notes on the cells of a sheet, by address ("B2"), where there is something to be noted. */
export function cellNotes(files: Files, sheet: string): Map<string, CellNote> {
  const styles = datePrecision(textOf(files, "xl/styles.xml"));
  const notes = new Map<string, CellNote>();
  for (const [, tag = "", inside = ""] of sheet.matchAll(cellTags)) {
    const attributes = attributesOf(tag);
    const precision = styles.get(Number(attributes.get("s") ?? 0)) ?? null;
    const note = noteOf(attributes.get("t") ?? "", inside, precision);
    if (note) notes.set(attributes.get("r") ?? "", note);
  }
  return notes;
}
