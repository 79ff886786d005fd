/**
 * A reference as somebody types it. `pick` is the slug chosen for exactly the text in `asked`, "new" when the text is to
 * be added as it stands, "" when nothing was chosen; a pick made for other text does not count.
 */
export type NameDraft = { text: string; pick: string; asked: string };

/** One row of people as typed; `suggested` is the name that was proposed, "" for none. */
export type PersonDraft = {
  name: NameDraft;
  party: string;
  role: string;
  rank: string;
  post: string;
  organisation: string;
  suggested: string;
};

/** The fields of the form that hold plain text, by the names they are posted under. */
export const textFields = [
  "groupAcronym",
  "groupKind",
  "groupParties",
  "jointlyWith",
  "ordinal",
  "status",
  "date",
  "plannedDate",
  "startTime",
  "endTime",
  "timeZone",
  "country",
  "format",
  "host",
  "topics",
  "outcomes",
  "summary",
  "sourcePublisher",
  "sourceTitle",
  "sourceUrl",
  "sourcePublished",
  "note",
  "changeNote",
] as const;
export type TextField = (typeof textFields)[number];

/** The references beside the people, by the names they are posted under. */
export const nameFields = ["group", "groupParent", "venue", "city"] as const;
export type NameField = (typeof nameFields)[number];

/** The fields that suggestions fill, beside the names of people. */
export const suggestedFields = ["ordinal", "host", "city", "country"] as const;
export type SuggestedField = (typeof suggestedFields)[number];

/** No field holds a suggestion. */
export const nothingSuggested: Readonly<Record<SuggestedField, string>> = {
  ordinal: "",
  host: "",
  city: "",
  country: "",
};

/** A session as somebody is writing it: everything as typed, nothing checked. */
export type SessionDraft = Record<TextField, string> &
  Record<NameField, NameDraft> & {
    /** "Date not known" is ticked. */
    undated: boolean;
    people: PersonDraft[];
    /** What was proposed for a field; it counts as a suggestion as long as the field still holds it. */
    suggested: Record<SuggestedField, string>;
    /** The slug of the group for which everything suggested was proposed; "" when nothing is. */
    suggestedFor: string;
    /** Ids of sessions that the writer has seen and says are not this one. */
    confirmed: string[];
  };

/** A name of which nothing is known but the text. */
export function typedName(text: string): NameDraft {
  return { text, pick: "", asked: "" };
}

/** A name for which a record of the register was chosen. */
export function pickedName(text: string, slug: string): NameDraft {
  return { text, pick: slug, asked: text };
}

/** A row of people with nothing written in it yet, for a side (a party's slug, or ""). */
export function blankPerson(party = "", role = "co-chair"): PersonDraft {
  return { name: typedName(""), party, role, rank: "", post: "", organisation: "", suggested: "" };
}

/** Whether nothing was written about a person; side and role are chosen beforehand and say nothing. */
export function isBlankPerson({ name, rank, post, organisation }: PersonDraft): boolean {
  return [name.text, rank, post, organisation].every((text) => text.trim() === "");
}

/** An empty form: status announced, two rows for people. */
export function emptyDraft(): SessionDraft {
  const texts = Object.fromEntries(textFields.map((field) => [field, ""])) as Record<TextField, string>;
  const names = Object.fromEntries(nameFields.map((field) => [field, typedName("")]));
  return {
    ...texts,
    ...(names as Record<NameField, NameDraft>),
    status: "announced",
    format: "unknown",
    groupKind: "working group",
    undated: false,
    people: [blankPerson(), blankPerson()],
    suggested: { ...nothingSuggested },
    suggestedFor: "",
    confirmed: [],
  };
}

/** What was chosen for a name as it now stands: a slug, "new", or null. */
export function pickOf({ text, pick, asked }: NameDraft): string | null {
  return pick !== "" && asked === text ? pick : null;
}
