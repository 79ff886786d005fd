import { sentenceCase } from "@/components/sessions/sentence-case";
import { Button } from "@/components/ui/button";
import type { ChangesFilter } from "@/domain/changes-query";
import { recordsName } from "@/domain/record-address";
import { recordKinds } from "@/domain/revision";

type Props = { filter: ChangesFilter; authors: string[] };

/** Filters the changes by kind of record and by who made them; a GET form, so that what is chosen has an address. */
export function ChangesFilterForm({ filter: { kind, by }, authors }: Props) {
  return (
    <form className="compare changes-filter no-print" method="get" action="/changes">
      <label className="compare-field">
        Kind of record{" "}
        {/* A form that a browser brings back keeps no choice of before: the address says what is chosen. */}
        <select className="input" name="kind" defaultValue={kind ?? ""} key={`kind ${kind}`}>
          <option value="">All</option>
          {recordKinds.map((each) => (
            <option key={each} value={each}>
              {sentenceCase(recordsName(each))}
            </option>
          ))}
        </select>
      </label>
      <label className="compare-field">
        By{" "}
        <select className="input" name="by" defaultValue={by ?? ""} key={`by ${by}`}>
          <option value="">Everybody</option>
          {authors.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Show</Button>
      {(kind || by) && (
        <a className="small" href="/changes">
          All changes
        </a>
      )}
    </form>
  );
}
