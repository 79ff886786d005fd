/** An instant, ISO 8601 in UTC, as people read it. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{`${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`}</time>;
}
