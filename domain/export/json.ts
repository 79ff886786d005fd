import type { Session } from "../session";
import type { IgnoredParameter } from "../session-filters";
import { documentOf } from "./session-document";

/**
 * Sessions as one JSON text, in parts: `{ "data": [session, …], "total": n, "ignored": […] }`, a session a line. The total
 * stands behind the sessions because it is counted as they are read.
 */
export async function* sessionsAsJson(
  batches: AsyncIterable<Session[]>,
  ignored: IgnoredParameter[],
  origin: string,
): AsyncGenerator<string> {
  let total = 0;
  yield '{"data":[';
  for await (const sessions of batches) {
    const lines = sessions.map((session) => JSON.stringify(documentOf(session, origin)));
    if (lines.length > 0) yield `${total > 0 ? "," : ""}\n${lines.join(",\n")}`;
    total += lines.length;
  }
  yield `\n],"total":${total},"ignored":${JSON.stringify(ignored)}}\n`;
}
