import { Notice } from "@/components/ui/notice";
import { preferenceWords } from "@/domain/preference";
import type { Session } from "@/domain/session";
import type { SourceList } from "@/domain/source-list";
import { disputedFieldNames, keptValue } from "./cited-field-words";
import { sentenceCase } from "./sentence-case";
import { SourceMarks } from "./source-marks";

/** Every value that some source gives otherwise, beside the one kept; nothing when the sources agree. */
export function SessionDisagreements({ session, list }: { session: Session; list: SourceList }) {
  if (list.disagreements.length === 0) return null;
  return (
    <section className="session-part" aria-labelledby="disagreements">
      <Notice tone="warning">
        <h2 className="notice-title" id="disagreements">
          Sources disagree
        </h2>
        <table className="disagreements">
          <thead>
            <tr>
              <th scope="col">On</th>
              <th scope="col">Kept here</th>
              <th scope="col">Given elsewhere</th>
            </tr>
          </thead>
          <tbody>
            {list.disagreements.map(({ field, differingValue, reason, by }) => (
              <tr key={`${field} ${differingValue}`}>
                <th scope="row">{sentenceCase(disputedFieldNames[field])}</th>
                <td>
                  {keptValue(session, field)}
                  <SourceMarks list={list} field={field} />
                  <span className="entry-facts">
                    Preferred: <bdi>{reason ?? preferenceWords(session.citations, field, by)}</bdi>
                  </span>
                </td>
                <td>
                  <bdi>{differingValue}</bdi>
                  <span className="entry-facts">
                    {by.map(({ number, source }, position) => (
                      <span key={number}>
                        {position > 0 && ", "}
                        <a href={`#source-${number}`}>
                          [{number}] <bdi>{source.publisher}</bdi>
                        </a>
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Notice>
    </section>
  );
}
