import { countSessionsText } from "@/domain/filter-sentence";

type Props = { sessions: { slug: string; name: string; reason: string }[] };

/** Sessions that a change of many leaves out, each with why and the way to its own form. */
export function RefusedSessions({ sessions }: Props) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="refused-title" className="field-note">
      <h2 id="refused-title" className="bulk-effect-count">
        {countSessionsText({ count: sessions.length, atLeast: false })} cannot be changed here
      </h2>
      <ul className="merge-facts">
        {sessions.map(({ slug, name, reason }) => (
          <li key={slug}>
            <a href={`/sessions/${slug}/edit?move=hold`}>
              <bdi>{name}</bdi>
            </a>
            . {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
