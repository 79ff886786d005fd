import "server-only";
import { redirect } from "next/navigation";
import type { Changed } from "@/db/commands/records";
import { listRemovedReferences } from "@/db/queries/removed-references";
import type { Outcome } from "@/domain/command-outcome";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { type Author, runButton } from "./form-action";
import { leaveNotice } from "./notice";

/** `version` is null for the present one, of a removed record. */
type Restored = { kind: RecordKind; slug: string; version: number | null };

/**
 * Puts a version of a record back. Where that names what was removed since, the history of the record says so and leads to
 * what must be put back first; the sentence that it returns is for any other refusal.
 */
export async function submitRestore(
  { kind, slug, version }: Restored,
  command: (by: Author) => Promise<Outcome<Changed>>,
): Promise<string> {
  const refused = await runButton({
    command,
    address: (record) => recordHref(kind, record.slug),
    notice: "restored",
  });
  const missing = await listRemovedReferences(kind, slug, version);
  if (missing.length === 0) return refused;
  const history = `${recordHref(kind, slug)}/history`;
  await leaveNotice(history, "missing", version === null ? null : String(version));
  redirect(history);
}
