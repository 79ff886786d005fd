"use client"; // suggests records as one types

import { FormProblems } from "@/components/session-form/form-problems";
import { NameField } from "@/components/session-form/name-field";
import { Button } from "@/components/ui/button";
import type { Question } from "@/domain/form-part";
import type { RecordKind } from "@/domain/revision";
import type { NameDraft } from "@/domain/session-draft";

type Props = {
  kind: RecordKind;
  suggestKind: string;
  value: NameDraft;
  problem: string | null;
  question: Question | null;
};

/** Chooses the record to merge into: a GET form, so that what it shows next can be looked at before anything is done. */
export function MergeForm({ kind, suggestKind, value, problem, question }: Props) {
  const errors = problem ? [{ field: "into", message: problem }] : [];
  const state = { errors, questions: question ? [question] : [], focus: problem ? "problems" : null };
  return (
    <form className="session-form lists-in-flow" method="get">
      <FormProblems state={state} title="Nothing to show yet" />
      <NameField
        name="into"
        label={`The ${kind} it is the same as`}
        hint={
          kind === "source" ? "By title, publisher or address; this one stays" : "By any name; this one stays"
        }
        kind={suggestKind}
        value={value}
        state={state}
      />
      {/* The list of suggestions closes with the focus, and would take the button away from under the pointer. */}
      <Button type="submit" className="field-note" onPointerDown={(event) => event.preventDefault()}>
        Show what would happen
      </Button>
    </form>
  );
}
