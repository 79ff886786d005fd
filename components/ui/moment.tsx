import { momentText } from "@/domain/moment-text";

/** An instant, ISO 8601 in UTC, as people read it. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{momentText(at)}</time>;
}
