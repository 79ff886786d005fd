import { formatPartialDate } from "./date-text";
import type { GroupRef } from "./group";
import { isolated } from "./isolated-text";
import { formatOrdinal } from "./ordinal";

type Titled = { group: GroupRef; ordinal: number | null; date: string | null };

/** The title of a session's page: "3rd meeting of the Working Group on Military Cooperation". Without an ordinal the date tells it apart. */
export function sessionTitle({ group, ordinal, date }: Titled): string {
  const of = `of the ${isolated(group.name.replace(/^the /i, ""))}`;
  if (ordinal !== null) return `${formatOrdinal(ordinal)} meeting ${of}`;
  return date ? `Meeting ${of}, ${formatPartialDate(date)}` : `Meeting ${of}`;
}

// Longer names give way to their acronym in a list; shorter ones stay, as many bodies share an acronym (JMCC, JWG, DPD).
const longName = 60;

/** The title in a list or a mark's label: "3rd Working Group on Military Cooperation", "23rd IRIGC-M&MTC" for a long name. */
export function shortSessionTitle({ group, ordinal }: Pick<Titled, "group" | "ordinal">): string {
  const name = group.name.length > longName && group.acronym ? group.acronym : group.name;
  return ordinal === null ? name : `${formatOrdinal(ordinal)} ${isolated(name)}`;
}
