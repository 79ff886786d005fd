import { useRef, useState } from "react";
import { isBlankPerson, suggestedFields } from "@/domain/session-draft";
import { readDraft } from "@/domain/session-draft-reading";
import type { NextSessionAnswer, SessionFormState } from "@/domain/session-form-state";
import { seatedPeople, withoutOtherSuggestions } from "@/domain/suggestion-withdrawal";
import { writeInto } from "./control";

/**
 * What the form shows because of its group: the sides, the rows of people and which fields hold a suggestion. When another
 * group is chosen (`takeNext`), suggestions for the former one go; what somebody wrote stays untouched in its fields.
 */
export function useSeries({ draft, sides }: SessionFormState) {
  const { people, suggested, suggestedFor } = draft;
  const [series, setSeries] = useState({ people, sides, suggested, suggestedFor });
  const anchor = useRef<HTMLInputElement>(null);
  const takeNext = (next: NextSessionAnswer) => {
    const form = anchor.current?.form;
    if (!form) return;
    const written = readDraft(new FormData(form)).draft;
    const left = withoutOtherSuggestions(written, next.group, next.people);
    // Whoever was named before the parties of a new group were takes their sides when the form is posted.
    const isFirst = next.group === null && !left.people.every(isBlankPerson);
    const seated = isFirst ? left.people : seatedPeople(left.people, next.people);
    const taken = suggestedFields.filter((field) => left[field] !== written[field]);
    writeInto(form, new Map(taken.map((field) => [field, [""]])));
    setSeries((now) => ({
      sides: next.sides,
      suggested: left.suggested,
      suggestedFor: left.suggestedFor,
      // A row that stays keeps what it was built from: its fields hold what was typed since.
      people: seated.map((row, at) => (row === written.people[at] ? (now.people[at] ?? row) : row)),
    }));
  };
  return { series, takeNext, anchor };
}
