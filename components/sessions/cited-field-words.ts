import { citedFieldNames } from "@/domain/cited-field-name";
import { formatPartialDate } from "@/domain/date-text";
import type { GroupRef } from "@/domain/group";
import { missingPlaceText } from "@/domain/missing-place";
import { formatOrdinal } from "@/domain/ordinal";
import { placeText } from "@/domain/place-text";
import type { Session } from "@/domain/session";
import type { CitedField } from "@/domain/source";

/** What a source that disagrees disagrees on. Of the session itself that is never that it met, but its body's name. */
export const disputedFieldNames: Record<CitedField, string> = {
  ...citedFieldNames,
  session: "what the body is called",
};

const bodyName = ({ name, acronym }: GroupRef) => (acronym ? `${name} (${acronym})` : name);

/** The value that the register keeps where sources disagree; null where it does not fit a line. */
export function keptValue(session: Session, field: CitedField): string | null {
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
    case "host":
      return session.host?.shortName ?? "not known";
    default:
      return null;
  }
}
