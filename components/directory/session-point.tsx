import { formatShortDate } from "@/domain/date-text";
import { formatOrdinal } from "@/domain/ordinal";
import type { SessionSummary } from "@/domain/session";

/** "3rd, 18–19 Jul 2023": a session where its body is plain from what stands around it; `bare` leaves the number out. */
export function SessionPoint({ session, bare = false }: { session: SessionSummary; bare?: boolean }) {
  const { slug, ordinal, date } = session;
  const number = ordinal === null || (bare && date) ? "" : formatOrdinal(ordinal);
  const words = [number, date ? formatShortDate(date) : ""].filter(Boolean).join(", ");
  return <a href={`/sessions/${slug}`}>{words || "session, date not known"}</a>;
}

/** From which session to which; one point when they are the same. Sessions of two bodies are told apart by date alone. */
export function SessionSpan({ first, last }: { first: SessionSummary; last: SessionSummary }) {
  if (first.id === last.id) return <SessionPoint session={first} />;
  const bare = first.group.slug !== last.group.slug;
  return (
    <>
      <SessionPoint session={first} bare={bare} /> to <SessionPoint session={last} bare={bare} />
    </>
  );
}
