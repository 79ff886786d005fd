import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import { moveNames } from "@/domain/move-words";
import type { Session } from "@/domain/session";
import { isAsking, movesFrom, type SessionMove } from "@/domain/session-move";

const formHref = (slug: string, move: SessionMove) => `/sessions/${slug}/edit?move=${move}`;

/** The forms of the moves that are one press, for those who have a source or a reason to give. */
function SourcedMoves({ slug, moves }: { slug: string; moves: SessionMove[] }) {
  if (moves.length === 0) return null;
  return (
    <details className="sourced-moves">
      <summary>With a note or a source</summary>
      <ul>
        {moves.map((move) => (
          <li key={move}>
            <a href={formHref(slug, move)}>
              {moveNames[move]}
              <span className="sr-only"> with a note or a source</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What may happen next to a session that has not been held: one press each, or the form where something must be known. */
export function SessionMoves({ session, action }: { session: Session; action: ButtonAction }) {
  const { slug, version, status, phase } = session;
  const moves = movesFrom(status, phase);
  if (moves.length === 0) return null;
  return (
    <ActionForm action={action} fields={{ slug, version }} className="session-moves chips no-print">
      <span className="muted small" id="moves">
        What happened?
      </span>
      {moves.map((move) =>
        isAsking(move) ? (
          <LinkButton key={move} href={formHref(slug, move)}>
            {moveNames[move]}
          </LinkButton>
        ) : (
          <Button key={move} type="submit" name="move" value={move} aria-describedby="moves">
            {moveNames[move]}
          </Button>
        ),
      )}
      <SourcedMoves slug={slug} moves={moves.filter((move) => !isAsking(move))} />
    </ActionForm>
  );
}
