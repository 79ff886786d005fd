import { isSame } from "@/domain/field-merge";
import { citationsAfter } from "@/domain/former-value";
import type { RecordStates } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "./client";
import { namesIn } from "./record-names";

/**
 * A record's state after a change as it is to be written: the citations of a session say what they supported before, where the
 * change touched it and they do not speak of it (domain/former-value.ts). Other kinds stay as they are.
 */
export function withFormerValues<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  before: RecordStates[Kind],
  after: RecordStates[Kind],
): RecordStates[Kind] {
  if (kind !== "session") return after;
  const [was, is] = [before as RecordStates["session"], after as RecordStates["session"]];
  if (is.citations.length === 0 || isSame(was, is)) return after;
  return { ...after, citations: citationsAfter(was, is, namesIn(tx, "session", [was, is])) };
}
