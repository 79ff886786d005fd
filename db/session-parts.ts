import type { Db } from "./client";
import { newId } from "./identifier";
import { citations } from "./schema/evidence";
import { appearances, outcomes, sessionJointGroups, sessionTopics } from "./schema/sessions";
import type { SessionReferences } from "./session-references";

type Parts = Pick<SessionReferences, "jointIds" | "appearances" | "topicIds" | "outcomes" | "citations">;

/** Inserts the joint groups, appearances, topics, outcomes and citations of a session whose row is there, in their order. */
export function insertSessionParts(tx: Db, sessionId: string, parts: Parts): void {
  for (const [position, groupId] of parts.jointIds.entries()) {
    tx.insert(sessionJointGroups).values({ sessionId, position, groupId }).run();
  }
  for (const [position, appearance] of parts.appearances.entries()) {
    tx.insert(appearances)
      .values({ sessionId, position, ...appearance })
      .run();
  }
  for (const [position, topicId] of parts.topicIds.entries()) {
    tx.insert(sessionTopics).values({ sessionId, position, topicId }).run();
  }
  for (const [position, outcome] of parts.outcomes.entries()) {
    tx.insert(outcomes)
      .values({ id: newId(), sessionId, position, ...outcome })
      .run();
  }
  for (const [position, citation] of parts.citations.entries()) {
    tx.insert(citations)
      .values({ recordKind: "session", recordId: sessionId, position, ...citation })
      .run();
  }
}
