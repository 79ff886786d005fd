import { SessionPoint } from "@/components/directory/session-point";
import type { OutcomeLinks } from "@/domain/open-outcome";
import type { SessionOutcome } from "@/domain/outcome";
import type { Session } from "@/domain/session";
import { RemovedMark } from "./removed-mark";

type Props = { outcome: SessionOutcome; links: OutcomeLinks; session: Pick<Session, "removed"> };

/** What shows how far an outcome has come, and the sessions that it was carried on from and at; nothing where none is known. */
export function OutcomeEvidence({ outcome, links, session }: Props) {
  const { id, evidence, evidenceSource, carriedFrom } = outcome;
  const from = carriedFrom ? links.agreedAt[carriedFrom] : undefined;
  const on = links.carriedOnAt[id];
  const source = evidenceSource && links.sources[evidenceSource];
  return (
    <>
      {(evidence || source) && (
        <span className="entry-under">
          Shown by {source && <a href={`/sources/${evidenceSource}`}>{source}</a>}
          {evidenceSource && <RemovedMark session={session} kind="source" slug={evidenceSource} />}
          {source && evidence && ": "}
          {evidence && <span dir="auto">{evidence}</span>}
        </span>
      )}
      {from && (
        <span className="entry-under">
          Carried on from the session <SessionPoint session={from} />
        </span>
      )}
      {on && (
        <span className="entry-under">
          Carried on at the session <SessionPoint session={on} />
        </span>
      )}
    </>
  );
}
