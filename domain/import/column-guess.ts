import { type ColumnName, readColumns, sessionColumns } from "../export/session-columns";
import { foldText } from "../text-fold";

/** What a column of a file is read as: a column of ours, or null where it is not read. */
export type Mapping = (ColumnName | null)[];

const words: [ColumnName, string][] = [
  ["group", "group|body|working group|commission|committee|forum|mechanism|dialogue|name of group|name"],
  ["ordinal", "no|nr|num|number|ordinal|round|edition|session no|session number|meeting no|meeting number|n"],
  ["date", "date|dates|day|days|when|meeting date|session date|datum|fecha"],
  ["held", "held|held on|date held|actual date|took place"],
  ["planned", "planned|planned for|planned date|scheduled|scheduled for|scheduled date|due date"],
  ["venue", "venue|place|location|held at|where|ort"],
  ["venue_name", "building|hall|venue name"],
  ["city", "city|town|city of meeting"],
  ["country", "country|host country|country of meeting"],
  ["host", "host|hosted by|host side|hosting side|host party"],
  ["start_time", "start|start time|begins|time from|from time"],
  ["end_time", "end|end time|ends|time to|to time"],
  ["time_zone", "time zone|timezone|tz|zone"],
  ["status", "status|state of session|session status"],
  ["format", "format|mode|meeting format|in person or virtual"],
  ["topics", "topics|topic|subjects|subject|themes|theme|agenda|agenda items|issues|tags"],
  ["outcomes", "outcomes|outcome|results|result|decisions|decision|agreed|agreements"],
  ["summary", "summary|description|what happened|readout"],
  ["note", "note|notes|remarks|remark|comment|comments"],
  ["joint_groups", "joint with|jointly with|joint groups|together with"],
  ["appearances", "appearances|people|delegations|delegates"],
  ["source_publisher", "source|publisher|sources of row|outlet"],
  ["source_title", "source title|headline|article"],
  ["source_url", "source url|source link|link|links|web link|source address|hyperlink"],
  ["source_published", "source date|published|publication date|date published"],
];

const heads = new Map<string, ColumnName>();
for (const [name, list] of words) {
  for (const word of list.split("|")) heads.set(word, name);
}
for (const name of Object.keys(sessionColumns) as ColumnName[]) heads.set(foldText(name), name);

const chair =
  /^(?:(?:joint|side|our|their|the) )*(?:co ?chairs?|cochair(?:man|person|woman)?s?|co chair(?:man|person|woman|men)s?)\b|\bco ?chairs?$/;

/** What the headings of a file probably mean; a heading that says nothing known is not read, nor one of ours that follows from others. */
export function guessColumns(headings: readonly string[]): Mapping {
  const folded = headings.map((heading) => foldText(heading.replaceAll("_", " ")));
  const isOurs = folded.includes("slug") || folded.includes("id");
  return folded.map((heading) => {
    // In a file of ours this is the page's own address.
    if (heading === "url") return isOurs ? null : "source_url";
    const bare = foldText(heading.replace(/ (?:of )?(?:the )?(?:session|meeting)s?$/, ""));
    const found = heads.get(heading) ?? heads.get(bare) ?? (chair.test(heading) ? "co_chairs" : null);
    return found && readColumns.includes(found) ? found : null;
  });
}

const identifying: readonly ColumnName[] = ["id", "slug", "group"];

/** What must be settled before a file with such columns can be read, in sentences; none where it can. */
export function mappingProblems(
  headings: readonly string[],
  mapping: Mapping,
  { group: stated }: { group: string },
): string[] {
  const twice = readColumns.flatMap((name) => {
    const at = mapping.flatMap((each, index) =>
      each === name && name !== "co_chairs" ? [headings[index] || `column ${index + 1}`] : [],
    );
    return at.length > 1
      ? [`${at.map((heading) => `“${heading}”`).join(" and ")} are both read as ${name}. Keep one of them.`]
      : [];
  });
  const isKnown = stated.trim() !== "" || mapping.some((name) => name !== null && identifying.includes(name));
  const lost =
    "No column says which session or group a row is about: choose what is read as id, slug or group.";
  const nothing =
    "No column is read as anything, so there is nothing to import. Is the first row that of the headings?";
  if (mapping.every((name) => name === null)) return [nothing];
  return [...twice, ...(isKnown ? [] : [lost])];
}
