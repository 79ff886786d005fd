import "server-only";
import type { FieldError, Outcome } from "@/domain/command-outcome";

const ofForm = (message: string): FieldError[] => [{ field: "form", message }];

/** Why a command about accounts did nothing, by field. */
export function accountErrors(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): FieldError[] {
  switch (outcome.kind) {
    case "invalid":
    case "unsaved":
      return outcome.errors;
    case "forbidden":
      return ofForm("Your role does not allow this. Nothing was changed.");
    case "not-found":
      return ofForm(
        "This is not there any more: it was used, ended or removed meanwhile. Nothing was changed.",
      );
    case "conflict":
      return ofForm("Somebody else changed this meanwhile. Nothing was changed.");
  }
}
