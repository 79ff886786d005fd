import { countSessionsText } from "@/domain/filter-sentence";
import type { SessionStatus } from "@/domain/session-status";

type Props = {
  sessions: { slug: string; name: string; reason: string }[];
  /** The status that they were to have, which their own form then proposes; null where it stays. */
  status: SessionStatus | null;
};

const moves: Partial<Record<SessionStatus, string>> = { held: "hold", announced: "announce" };

function editHref(slug: string, status: SessionStatus | null): string {
  const move = status && moves[status];
  return `/sessions/${slug}/edit${move ? `?move=${move}` : ""}`;
}

/** Sessions that a change of many leaves out, each with why and the way to its own form. */
export function RefusedSessions({ sessions, status }: Props) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="refused-title" className="field-note">
      <h2 id="refused-title" className="bulk-effect-count">
        {countSessionsText({ count: sessions.length, atLeast: false })} cannot be changed here
      </h2>
      <ul className="merge-facts">
        {sessions.map(({ slug, name, reason }) => (
          <li key={slug}>
            <a href={editHref(slug, status)}>
              <bdi>{name}</bdi>
            </a>
            . {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
