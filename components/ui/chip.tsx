type Props = { href: string; children: string; removes?: boolean };

/** A link in a capsule. One that takes a filter away says so to a screen reader and shows a cross to everybody else. */
export function Chip({ href, children, removes = false }: Props) {
  return (
    <a className="chip" href={href} aria-label={removes ? `Remove ${children}` : undefined}>
      {children}
      {removes && (
        <span className="muted" aria-hidden="true">
          ×
        </span>
      )}
    </a>
  );
}
