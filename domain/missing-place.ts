import type { SessionSummary } from "./session";

const stillToMeet: readonly SessionSummary["status"][] = ["proposed", "announced", "confirmed", "postponed"];

/**
 * What stands where a session has no place: "place open" while it is still to come, so that the place may yet be
 * settled; "place not stated" when it was held, was called off or its days have gone by.
 */
export function missingPlaceText({ status, phase }: Pick<SessionSummary, "status" | "phase">): string {
  const open = stillToMeet.includes(status) && phase !== "past" && phase !== "overdue";
  return open ? "place open" : "place not stated";
}
