import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import type { Session } from "@/domain/session";
import { changeOfMove, movesFrom, type SessionMove } from "@/domain/session-move";

const words: Record<SessionMove, string> = {
  confirm: "Confirm",
  postpone: "Postpone",
  cancel: "Cancel it",
  lapse: "Mark lapsed",
  announce: "New dates",
  hold: "Mark held",
};

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
        changeOfMove(move) === null ? (
          <LinkButton key={move} href={`/sessions/${slug}/edit?move=${move}`}>
            {words[move]}
          </LinkButton>
        ) : (
          <Button key={move} type="submit" name="move" value={move} aria-describedby="moves">
            {words[move]}
          </Button>
        ),
      )}
    </ActionForm>
  );
}
