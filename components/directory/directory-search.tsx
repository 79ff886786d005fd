import { type DirectoryQuery, directoryHref } from "@/domain/directory-query";

type Props = {
  path: string;
  query: Pick<DirectoryQuery, "q" | "for">;
  label: string;
  placeholder: string;
};

/** The box that filters a directory by name, as a GET form, with the way back to all of it. */
export function DirectorySearch({ path, query, label, placeholder }: Props) {
  const { q } = query;
  return (
    <search className="directory-search no-print">
      <form action={path}>
        <label className="sr-only" htmlFor="directory-q">
          {label}
        </label>
        <input
          className="input"
          id="directory-q"
          type="search"
          name="q"
          maxLength={200}
          defaultValue={q ?? ""}
          placeholder={placeholder}
          dir="auto"
        />
        {query.for && <input type="hidden" name="for" value={query.for} />}
        <button className="button" type="submit">
          Find
        </button>
        {q && (
          <a className="action-link" href={directoryHref(path, { for: query.for })}>
            Show all
          </a>
        )}
      </form>
    </search>
  );
}
