import type { SessionStatus } from "./session-status";

/** What is changed of many sessions at once; a field that is left out stays. Groups and venues are slugs, topics names. */
export type BulkChange = {
  status?: SessionStatus;
  group?: string;
  venue?: string;
  addTopic?: string;
  dropTopic?: string;
};

/** A session as it stood when the change of many was previewed. */
export type SeenSession = { id: string; version: number };

/** At most so many sessions are changed as one step. */
export const mostChanged = 500;

/** Reads what a preview noted of its sessions; whatever is no such thing is left out. */
export function parseSeenSessions(text: string): SeenSession[] {
  return text
    .split(" ")
    .map((part) => /^([0-9a-f]{20}):(\d{1,9})$/.exec(part))
    .flatMap((found) => (found ? [{ id: found[1] ?? "", version: Number(found[2]) }] : []))
    .slice(0, mostChanged);
}

/** The inverse of `parseSeenSessions`. */
export function formatSeenSessions(seen: readonly SeenSession[]): string {
  return seen.map(({ id, version }) => `${id}:${version}`).join(" ");
}
