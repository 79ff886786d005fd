import { appearanceName } from "@/domain/appearance-name";
import { citedFieldNames } from "@/domain/cited-field-name";
import { formatPartialDate } from "@/domain/date-text";
import type { GroupRef } from "@/domain/group";
import { isolated } from "@/domain/isolated-text";
import { missingPlaceText } from "@/domain/missing-place";
import { formatOrdinal } from "@/domain/ordinal";
import { placeText } from "@/domain/place-text";
import type { Session, SessionSummary } from "@/domain/session";
import type { CitedField } from "@/domain/source";

/** What a source that disagrees disagrees on. Of the session itself that is never that it met, but its body's name. */
export const disputedFieldNames: Record<CitedField, string> = {
  ...citedFieldNames,
  session: "what the body is called",
};

const bodyName = ({ name, acronym }: GroupRef) => (acronym ? `${name} (${acronym})` : name);

const mostNamed = 6;

function listed(names: string[]): string {
  const more = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map(isolated).join(", ");
  return names.length === 0 ? "not known" : more > 0 ? `${shown} and ${more} more` : shown;
}

/** The value that the register keeps of a field, as far as a row of a list holds it; null where it holds nothing of the kind. */
export function keptInBrief(session: SessionSummary, field: CitedField): string | null {
  switch (field) {
    case "session":
      return bodyName(session.group);
    case "ordinal":
      return session.ordinal === null ? "no number" : formatOrdinal(session.ordinal);
    case "dates":
      return session.date ? formatPartialDate(session.date) : "not known";
    case "status":
      return session.status;
    case "format":
      return session.format;
    case "venue":
      return session.place ? placeText(session.place) : missingPlaceText(session);
    case "appearances":
      return listed(session.leaders.map(appearanceName));
    default:
      return null;
  }
}

/** The value that the register keeps where sources disagree. */
export function keptValue(session: Session, field: CitedField): string {
  switch (field) {
    case "host":
      return session.host?.shortName ?? "not known";
    case "appearances":
      return listed(session.appearances.map(appearanceName));
    case "topics":
      return listed(session.topics.map(({ name }) => name));
    case "outcomes":
      return listed(session.outcomes.map(({ text }) => text));
    case "summary":
      return session.summary ?? "not known";
    default:
      return keptInBrief(session, field) ?? "not known";
  }
}
