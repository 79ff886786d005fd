import { isRemoved } from "@/domain/removed-names";
import type { Session } from "@/domain/session";
import { sessionSides } from "@/domain/session-sides";
import type { SourceList } from "@/domain/source-list";
import { SessionSide } from "./session-side";

/** Who faced whom: a column for each side, and the parties of whom nobody is named where they are many. */
export function SessionSides({ session, list }: { session: Session; list: SourceList }) {
  const { sides, silent } = sessionSides(session);
  return (
    <div className="sides">
      {sides.map((side) => (
        <SessionSide key={side.party?.slug ?? ""} side={side} session={session} list={list} />
      ))}
      {silent.length > 0 && (
        <p className="side-silent muted">
          Also taking part, with nobody named:{" "}
          {silent
            .map(({ slug, shortName }) =>
              isRemoved(session, "party", slug) ? `${shortName} (removed)` : shortName,
            )
            .join(", ")}
          .
        </p>
      )}
    </div>
  );
}
