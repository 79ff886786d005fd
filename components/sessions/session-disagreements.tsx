import { Notice } from "@/components/ui/notice";
import type { Session } from "@/domain/session";
import type { SourceList } from "@/domain/source-list";
import { citedFieldNames, keptValue } from "./cited-field-words";

/** Every value that some source gives otherwise, beside the one kept; nothing when the sources agree. */
export function SessionDisagreements({ session, list }: { session: Session; list: SourceList }) {
  if (list.disagreements.length === 0) return null;
  return (
    <section className="session-part" aria-labelledby="disagreements">
      <Notice tone="warning">
        <h2 className="notice-title" id="disagreements">
          Sources disagree
        </h2>
        <ul className="disagreements">
          {list.disagreements.map(({ field, differingValue, number, publisher }) => {
            const kept = keptValue(session, field);
            return (
              <li key={`${field} ${number} ${differingValue}`}>
                <b>{citedFieldNames[field]}</b>
                {kept && <> kept here: {kept}.</>} <a href={`#source-${number}`}>{publisher}</a> has: “
                <bdi>{differingValue}</bdi>”
              </li>
            );
          })}
        </ul>
      </Notice>
    </section>
  );
}
