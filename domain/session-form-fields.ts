// Paths of SessionInput, most particular first, and the field of the form in which each is typed.
const fields: readonly [RegExp, string][] = [
  [/^group\.(?:create\.)?acronym/, "groupAcronym"],
  [/^group\.(?:create\.)?kind/, "groupKind"],
  [/^group\.(?:create\.)?parent/, "groupParent"],
  [/^group\.(?:create\.)?parties/, "groupParties"],
  [/^group/, "group"],
  [/^(?:planned|held)/, "date"],
  [/^venue\.(?:create\.)?city/, "city"],
  [/^venue\.(?:create\.)?country/, "country"],
  [/^venue\.(?:create\.)?timeZone/, "timeZone"],
  [/^venue/, "venue"],
  [/^citations.*\btitle/, "sourceTitle"],
  [/^citations.*\burl/i, "sourceUrl"],
  [/^citations.*\bpublished/, "sourcePublished"],
  [/^citations/, "sourcePublisher"],
  [/^jointlyWith/, "jointlyWith"],
  [/^appearances$/, "people"],
  [/^(ordinal|status|startTime|endTime|timeZone|format|host|topics|outcomes|summary|note)/, "$1"],
];

const rowFields: Record<string, string> = {
  party: "party",
  role: "role",
  rank: "rank",
  post: "post",
  organisation: "organisation",
};

/**
 * The field of the form for a path of SessionInput; "form" where it belongs to none. `rows` gives the form row of each
 * appearance. `formFieldOf("appearances.0.person", [2])` is "people.2.name".
 */
export function formFieldOf(path: string, rows: number[]): string {
  const [, index, field = ""] = /^appearances\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
  if (index !== undefined) {
    const row = rows[Number(index)];
    return row === undefined ? "people" : `people.${row}.${rowFields[field] ?? "name"}`;
  }
  for (const [pattern, name] of fields) {
    const found = pattern.exec(path);
    if (found) return name.replace("$1", found[1] ?? "");
  }
  return "form";
}
