/** Why a change of many is doubtful, in a sentence, and the sessions of which that is so. */
export type Doubt = { reason: string; sessions: { slug: string; name: string }[] };

const most = 12;

const linked = ({ slug, name }: Doubt["sessions"][number]) => (
  <a href={`/sessions/${slug}`}>
    <bdi>{name}</bdi>
  </a>
);

function About({ sessions }: Pick<Doubt, "sessions">) {
  const [only] = sessions;
  if (sessions.length === 1 && only) return <>{linked(only)}. </>;
  const more = sessions.length - most;
  return (
    <details className="step-records">
      <summary>{sessions.length.toLocaleString("en-GB")} sessions</summary>
      <ul className="merge-facts">
        {sessions.slice(0, most).map((session) => (
          <li key={session.slug}>{linked(session)}</li>
        ))}
        {more > 0 && <li>and {more.toLocaleString("en-GB")} more</li>}
      </ul>
    </details>
  );
}

/** What the form of a single session would ask before it saved the same. */
export function DoubtfulSessions({ doubts }: { doubts: Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <section aria-labelledby="doubts-title" className="field-note">
      <h2 id="doubts-title" className="bulk-effect-count">
        Is this meant?
      </h2>
      <ul className="merge-facts">
        {doubts.map(({ reason, sessions }) => (
          <li key={reason}>
            {sessions.length === 1 ? (
              <>
                <About sessions={sessions} />
                {reason}
              </>
            ) : (
              <>
                {reason}
                <About sessions={sessions} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
