export function SiteSearch({ id }: { id: string }) {
  return (
    <search className="site-search">
      <form action="/sessions">
        <label className="sr-only" htmlFor={id}>
          Search sessions, people and places
        </label>
        <input
          className="input"
          id={id}
          data-site-search=""
          type="search"
          name="q"
          maxLength={200}
          placeholder="Search sessions, people, places"
        />
        <span className="site-key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
