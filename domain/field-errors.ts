import type { z } from "zod";
import type { FieldError } from "./command-outcome";
import { quoted } from "./form-part";

type Issue = z.core.$ZodIssue;

// Said where a schema has no sentence of its own: only forged forms get there.
const sentences: Partial<Record<Issue["code"], string>> = {
  invalid_value: "Choose one of the values offered.",
  too_big: "This is more than the register takes.",
  too_small: "This is less than the register takes.",
};

type PlainIssue = { code?: string; keys?: readonly string[]; input?: unknown };

/** The sentence for an issue that a schema words no better; give it to `safeParse` as `error`. */
export function plainSentence({ code, keys, input }: PlainIssue): string {
  if (code === "unrecognized_keys" && keys) return `There is no field ${keys.map(quoted).join(", ")}.`;
  if (code === "invalid_type" && input === undefined) return "This is missing.";
  return sentences[code as Issue["code"]] ?? "The register cannot take this value.";
}

/** How far a branch of a union got; unknown keys mean that another branch was meant. */
function misfit(issues: readonly Issue[]): number {
  const meansAnother = issues.some(({ code, path }) => code === "unrecognized_keys" && path.length === 0);
  return meansAnother ? Number.POSITIVE_INFINITY : issues.length;
}

function issuesOf(issue: Issue, prefix: PropertyKey[]): FieldError[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [closest = []] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b));
    return closest.flatMap((inner) => issuesOf(inner, path));
  }
  return [{ field: path.map(String).join("."), message: issue.message }];
}

/** What a schema refused, as one sentence per field, the first of several; inside a union by the branch that was meant. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const all = error.issues.flatMap((issue) => issuesOf(issue, []));
  return all.filter(({ field }, i) => all.findIndex((each) => each.field === field) === i);
}
