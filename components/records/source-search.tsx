import { sourceTypes } from "@/domain/source";
import { type SourceQuery, sourcesHref } from "@/domain/source-query";

/** The box that filters the sources by words, an address or a type, as a GET form, with the way back to all of them. */
export function SourceSearch({ query: { q, type } }: { query: SourceQuery }) {
  return (
    <search className="directory-search no-print">
      <form action="/sources">
        <label className="sr-only" htmlFor="source-q">
          Find a source by publisher, title or address
        </label>
        <input
          className="input"
          id="source-q"
          type="search"
          name="q"
          maxLength={200}
          defaultValue={q ?? ""}
          placeholder="Publisher, title or address"
          dir="auto"
        />
        <label className="sr-only" htmlFor="source-type">
          Type of source
        </label>
        <select className="input" id="source-type" name="type" key={type} defaultValue={type ?? ""}>
          <option value="">any type</option>
          {sourceTypes.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <button className="button" type="submit">
          Find
        </button>
        {(q || type) && (
          <a className="action-link" href={sourcesHref({})}>
            Show all
          </a>
        )}
      </form>
    </search>
  );
}
