import { LinkButton } from "./button";

type Props = { label: string; first: string | null; next: string | null; nextLabel: string };

/** Moves through a list that is read by cursor: onwards, and back to its beginning. */
export function Pagination({ label, first, next, nextLabel }: Props) {
  if (!first && !next) return null;
  return (
    <nav className="pager no-print" aria-label={label}>
      {first && <LinkButton href={first}>First page</LinkButton>}
      {next && (
        <LinkButton href={next} rel="next">
          {nextLabel}
        </LinkButton>
      )}
    </nav>
  );
}
