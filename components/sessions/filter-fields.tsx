import { formatPartialDate } from "@/domain/date-text";
import type { SessionFilters } from "@/domain/session-filters";

type Props = { filters: SessionFilters; sortable: boolean; typed?: { from?: string; to?: string } };

/** The filters that are typed rather than chosen: dates as people write them, words, and the order. */
export function FilterFields({ filters: { from, to, q, sort }, sortable, typed }: Props) {
  const date = (edtf: string | null) => (edtf ? formatPartialDate(edtf) : "");
  return (
    <>
      <fieldset id="filter-dates" className="filter-fields">
        <legend>Dates</legend>
        <label>
          From
          <input
            className="input"
            name="from"
            defaultValue={typed?.from ?? date(from)}
            placeholder="2020, Mar 2021"
          />
        </label>
        <label>
          To
          <input className="input" name="to" defaultValue={typed?.to ?? date(to)} placeholder="5 Nov 2024" />
        </label>
      </fieldset>
      <div className="filter-fields">
        <label>
          Text
          <input className="input" name="q" type="search" maxLength={200} defaultValue={q ?? ""} />
        </label>
        {sortable && (
          <label>
            Order
            <select className="input" name="sort" key={sort} defaultValue={sort}>
              <option value="-date">Newest first</option>
              <option value="date">Oldest first</option>
              <option value="group">By group</option>
            </select>
          </label>
        )}
      </div>
    </>
  );
}
