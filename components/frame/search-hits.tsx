import type { MarkedHits } from "./use-search-hits";

type Props = { id: string; text: string; kinds: MarkedHits[] };

function labelOf(runs: MarkedHits["hits"][number]["runs"]) {
  let end = 0;
  return runs.map(({ text, matched }) => {
    const start = end;
    end += text.length;
    return matched ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>;
  });
}

/** The hits as plain links under the search field: Enter in the field still searches the whole list. */
export function SearchHits({ id, text, kinds }: Props) {
  return (
    <div className="search-hits" id={id}>
      {kinds.map(({ heading, hits }) => (
        <section key={heading} aria-label={heading}>
          <p className="search-kind">{heading}</p>
          <ul>
            {hits.map(({ href, hint, runs }) => (
              <li key={href}>
                <a href={href} dir="auto">
                  {labelOf(runs)}
                  {hint && <small> {hint}</small>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {kinds.length === 0 ? (
        <p className="search-kind">Nothing is found for “{text}”.</p>
      ) : (
        <a className="search-all" href={`/sessions?q=${encodeURIComponent(text.trim())}`}>
          All sessions matching “{text.trim()}”
        </a>
      )}
    </div>
  );
}
