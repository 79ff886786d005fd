type Props = { path: string; q: string | null; label: string; placeholder: string };

/** The box that filters a directory by name, as a GET form, with the way back to all of it. */
export function DirectorySearch({ path, q, label, placeholder }: Props) {
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
        <button className="button" type="submit">
          Find
        </button>
        {q && (
          <a className="action-link" href={path}>
            Show all
          </a>
        )}
      </form>
    </search>
  );
}
