import { and, eq } from "drizzle-orm";
import type { SessionState } from "@/domain/record-state";
import type { Db } from "./client";
import { sessionAttachments } from "./schema/attachments";
import { citations } from "./schema/evidence";
import { appearances, outcomes, sessionJointGroups, sessionTopics } from "./schema/sessions";

type Parts = Pick<
  SessionState,
  "jointIds" | "appearances" | "topicIds" | "outcomes" | "citations" | "attachments"
>;

/** Inserts the joint groups, appearances, topics, outcomes, citations and attachments of a session whose row is there, in their order. */
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
      .values({ sessionId, position, ...outcome })
      .run();
  }
  for (const [position, citation] of parts.citations.entries()) {
    tx.insert(citations)
      .values({ recordKind: "session", recordId: sessionId, position, ...citation })
      .run();
  }
  for (const [position, attachment] of parts.attachments.entries()) {
    tx.insert(sessionAttachments)
      .values({ sessionId, position, ...attachment })
      .run();
  }
}

/** Takes away what insertSessionParts inserted. */
export function deleteSessionParts(tx: Db, sessionId: string): void {
  for (const table of [sessionJointGroups, appearances, sessionTopics, outcomes, sessionAttachments]) {
    tx.delete(table).where(eq(table.sessionId, sessionId)).run();
  }
  const cited = and(eq(citations.recordKind, "session"), eq(citations.recordId, sessionId));
  tx.delete(citations).where(cited).run();
}
