import { countryName } from "./country";
import { formatPartialDate } from "./date-text";
import { isPartialDate } from "./partial-date";
import { type PlainKind, type RecordField, recordFields } from "./record-form-fields";
import type { NameDraft } from "./session-draft";
import { formatList } from "./session-form-group";

/** What a record's form holds, as typed: text by field; a group also has "parent.pick" and "parent.asked" beside its name. */
export type RecordValues = Record<string, string>;

/** How ids are shown in a form: the slug and name of the record that they stand for; null for one that is not there. */
export type RefOf = (kind: "group" | "party", id: string) => { slug: string; name: string } | null;

/** What a record's form holds when it is opened, from the record's state. */
export function recordValues(kind: PlainKind, state: Record<string, unknown>, refOf: RefOf): RecordValues {
  const values: RecordValues = {};
  for (const { name, state: of, control } of recordFields[kind]) {
    const value = state[of];
    if (control === "group") {
      const ref = typeof value === "string" ? refOf("group", value) : null;
      values[name] = ref?.name ?? "";
      values[`${name}.pick`] = ref?.slug ?? "";
      values[`${name}.asked`] = ref?.name ?? "";
    } else if (control === "party")
      values[name] = typeof value === "string" ? (refOf("party", value)?.slug ?? "") : "";
    else if (control === "parties") {
      values[name] = formatList((value as string[]).flatMap((id) => refOf("party", id)?.name ?? []));
    } else if (control === "list") {
      values[name] = (value as (string | { form: string })[])
        .map((item) => (typeof item === "string" ? item : item.form))
        .join("\n");
    } else if (value === null || value === undefined) values[name] = "";
    else if (control === "date")
      values[name] = isPartialDate(String(value)) ? formatPartialDate(String(value)) : String(value);
    else values[name] = control === "country" ? (countryName(String(value)) ?? String(value)) : String(value);
  }
  return values;
}

/** The name of a group as the form holds it. */
export function nameIn(values: RecordValues, field: string): NameDraft {
  return {
    text: values[field] ?? "",
    pick: values[`${field}.pick`] ?? "",
    asked: values[`${field}.asked`] ?? "",
  };
}

/** The fields of a form that say something else than when it was opened. */
export function changedValues(kind: PlainKind, opened: RecordValues, values: RecordValues): Set<string> {
  const said = (of: RecordValues, { name, control }: RecordField) => {
    const text = (of[name] ?? "").replace(/\r\n?/g, "\n").trim();
    const isPicked = control === "group" && of[`${name}.asked`] === of[name];
    return isPicked ? `${text} ${of[`${name}.pick`]}` : text;
  };
  return new Set(
    recordFields[kind].filter((field) => said(opened, field) !== said(values, field)).map(({ name }) => name),
  );
}
