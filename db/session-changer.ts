import type { BulkChange } from "@/domain/bulk-change";
import type { SessionState } from "@/domain/record-state";
import type { Db } from "./client";
import { gatherRefusals, referTo } from "./refusal";

/** The ids of the topics that a change of many sessions adds and takes away; null where there is none. */
export type ChangedTopics = { added: string | null; dropped: string | null };

/**
 * What a change of many sessions makes of each, the same for its preview and for the change itself. A Refusal where the
 * group or venue is not in the register.
 */
export function sessionChanger(
  tx: Db,
  { status, group, venue }: BulkChange,
  { added, dropped }: ChangedTopics,
): (state: SessionState) => SessionState {
  const { attempt, settle } = gatherRefusals();
  const groupId = attempt(() => (group ? referTo(tx, "group", group, "group") : null));
  const venueId = attempt(() => (venue ? referTo(tx, "venue", venue, "venue") : null));
  settle();
  // As the move of a single session does: one that is put off has no date.
  const isPutOff = (state: SessionState) => status === "postponed" && state.status !== "postponed";
  return (state) => ({
    ...state,
    status: status ?? state.status,
    planned: isPutOff(state) ? null : state.planned,
    groupId: groupId ?? state.groupId,
    jointIds: state.jointIds.filter((id) => id !== groupId),
    venueId: venueId ?? state.venueId,
    topicIds: [...new Set([...state.topicIds, ...(added ? [added] : [])])].filter((id) => id !== dropped),
  });
}
