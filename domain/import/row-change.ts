import type { FieldError } from "../command-outcome";
import type { ColumnName } from "../export/session-columns";
import { fieldErrors, plainSentence } from "../field-errors";
import { type SessionChange, type SessionInput, sessionInput } from "../session-input";

const columns: [RegExp, ColumnName][] = [
  [/^group/, "group"],
  [/^jointlyWith/, "joint_groups"],
  [/^ordinalBasis/, "ordinal_basis"],
  [/^startTime/, "start_time"],
  [/^endTime/, "end_time"],
  [/^timeZone/, "time_zone"],
  [/^venue\.(?:create\.)?city/, "city"],
  [/^venue\.(?:create\.)?country/, "country"],
  [/^venue\.(?:create\.)?name/, "venue_name"],
  [/^venue/, "venue"],
  [/^citations\.\d+\.source\.create/, "sources"],
];

/** The column of a path of SessionInput: "appearances.0.party" is of "appearances". */
function columnOf(path: string): string {
  const found = columns.find(([pattern]) => pattern.test(path));
  return found?.[1] ?? path.split(".")[0] ?? "row";
}

/** What was refused by paths of SessionInput, by column; with its place in the cell where a cell holds several. */
export function columnErrors(errors: readonly FieldError[]): FieldError[] {
  return errors.map(({ field, message }) => {
    const [, position] = /^(?:appearances|outcomes|topics|jointlyWith)\.(\d+)/.exec(field) ?? [];
    const where = position === undefined ? "" : `Number ${Number(position) + 1} in this cell: `;
    return { field: field === "form" ? "row" : columnOf(field), message: `${where}${message}` };
  });
}

type Checked<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/** A new session as the command takes it, or what is wrong with it by column. */
export function checkedInput(fields: object): Checked<SessionInput> {
  const parsed = sessionInput.safeParse(fields, { error: plainSentence });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, errors: columnErrors(fieldErrors(parsed.error)) };
}

/** A change of a session as the command takes it, with the fields that it holds and no other. */
export function checkedChange(fields: object): Checked<SessionChange> {
  const whole = checkedInput({ group: { slug: "unchanged" }, status: "held", ...fields });
  if (!whole.ok) return whole;
  const named = Object.keys(fields);
  return {
    ok: true,
    value: Object.fromEntries(Object.entries(whole.value).filter(([name]) => named.includes(name))),
  };
}
