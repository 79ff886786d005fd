import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Stands where a directory has nothing by the name that was typed. `noun` is "group", "person" or "venue". */
export function NoMatch({ noun, q, path }: { noun: string; q: string; path: string }) {
  return (
    <EmptyState title={`No ${noun} goes by “${q}”`}>
      <p>
        Names are found by the beginning of each word, in any order and any script. Try fewer words, or search
        the sessions themselves.
      </p>
      <p className="chips">
        <LinkButton href={path}>Show all</LinkButton>
        <LinkButton href={`/sessions?q=${encodeURIComponent(q)}`}>Search sessions for “{q}”</LinkButton>
      </p>
    </EmptyState>
  );
}

/** Stands where a directory is empty because the register is. */
export function EmptyDirectory({ nouns }: { nouns: string }) {
  return (
    <EmptyState title={`There are no ${nouns} yet`}>
      <p>They appear here as soon as a session names them.</p>
      <p>
        <LinkButton tone="primary" href="/sessions/new">
          Add the first session
        </LinkButton>
      </p>
    </EmptyState>
  );
}
