import "server-only";
import { cleanLine, textProblem } from "@/domain/plain-text";
import { type RecordKind, recordKinds } from "@/domain/revision";

const longestNote = 300;

/** The record that a button is about, as it posts it; a kind or version that is none names nothing. */
export function postedRecord(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const kind: RecordKind = recordKinds.find((each) => each === text("kind")) ?? "session";
  const version = /^\d{1,9}$/.test(text("version")) ? Number(text("version")) : 0;
  const note = textProblem(text("note"), longestNote) === null ? cleanLine(text("note")) || null : null;
  return { kind, slug: text("slug"), version, note };
}
