/** A view as the header leads to it. */
export type ViewLink = { href: string; name: string };

type Props = { views: ViewLink[] };

/** The views by name, behind a button of the header. */
export function ViewMenu({ views }: Props) {
  if (views.length === 0) return null;
  return (
    <details className="site-views">
      <summary>Views</summary>
      <nav className="site-views-panel" aria-label="Views">
        <ViewLinks views={views} />
      </nav>
    </details>
  );
}

/** The same as a plain list, for the menu of a narrow window. */
export function ViewLinks({ views }: Props) {
  return (
    <>
      {views.map(({ href, name }) => (
        <a key={href} href={href}>
          <bdi>{name}</bdi>
        </a>
      ))}
      <a className="muted" href="/views">
        All views
      </a>
    </>
  );
}
