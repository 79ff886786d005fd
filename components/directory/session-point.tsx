import { formatShortDate } from "@/domain/date-text";
import { formatOrdinal } from "@/domain/ordinal";
import type { SessionSummary } from "@/domain/session";

/** "3rd, 18–19 Jul 2023": a session where its body is plain from what stands around it. */
export function SessionPoint({ session: { slug, ordinal, date } }: { session: SessionSummary }) {
  const words = [ordinal === null ? "" : formatOrdinal(ordinal), date ? formatShortDate(date) : ""];
  return <a href={`/sessions/${slug}`}>{words.filter(Boolean).join(", ") || "session, date not known"}</a>;
}

type Span = { first: SessionSummary; last: SessionSummary };

/** From which session to which; one point when they are the same. */
export function SessionSpan({ first, last }: Span) {
  if (first.id === last.id) return <SessionPoint session={first} />;
  return (
    <>
      <SessionPoint session={first} /> to <SessionPoint session={last} />
    </>
  );
}
