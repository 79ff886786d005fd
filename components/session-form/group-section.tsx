import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { NameDraft } from "@/domain/session-draft";
import type { NextSessionAnswer, SessionFormState } from "@/domain/session-form-state";
import { attention } from "./form-words";
import { NameField } from "./name-field";
import { NewGroupFields } from "./new-group-fields";
import { SuggestionNotice } from "./suggestion-notice";
import { useHydrated } from "./use-hydrated";
import { useLatestAnswer } from "./use-latest-answer";

type Props = { state: SessionFormState; onNext: (answer: NextSessionAnswer) => void };

const noGroup: NextSessionAnswer = { group: null, suggestion: null, people: [], sides: [], hint: null };

/** The group, and what choosing it suggests. */
export function GroupSection({ state, onNext }: Props) {
  const isHydrated = useHydrated();
  const [asked, setAsked] = useState(state.draft.group);
  const [shown, setShown] = useState<Pick<NextSessionAnswer, "suggestion" | "hint">>({
    suggestion: state.suggestion,
    hint: state.groupHint,
  });
  const ask = useLatestAnswer<NextSessionAnswer>(0, (answer) => {
    setShown(answer);
    onNext(answer);
  });
  const look = (name: NameDraft) => {
    const pick = name.asked === name.text ? name.pick : "";
    if (name.text === asked.text && pick === asked.pick) return;
    setAsked({ ...name, pick });
    setShown(noGroup);
    if (name.text.trim() === "" || pick === "new") {
      ask(null);
      onNext(noGroup);
    } else ask(`/suggest/next?${new URLSearchParams({ q: name.text.slice(0, 300), pick })}`);
  };
  // The parties of a group to be added are the sides of its first session.
  const lookParties = (parties: string) =>
    ask(
      `/suggest/next?${new URLSearchParams({ q: asked.text.slice(0, 300), pick: "new", parties: parties.slice(0, 1000) })}`,
    );
  return (
    <>
      <NameField
        name="group"
        label="Group"
        hint="By name, acronym or any other name"
        kind="groups"
        adding={(text) => `Add “${text}” as a new group`}
        value={state.draft.group}
        state={state}
        onName={(name) => name.pick !== "" && name.asked === name.text && look(name)}
        onLeave={look}
        newRecord={<NewGroupFields state={state} onParties={lookParties} />}
      />
      {shown.hint && <p className="field-note muted small">{shown.hint}</p>}
      {!isHydrated && state.editing === null && (
        <Button type="submit" name="intent" value="check" className="field-note">
          Show suggestions
        </Button>
      )}
      <div aria-live="polite">
        {shown.suggestion && !state.editing && (
          <SuggestionNotice suggestion={shown.suggestion} focus={attention(state, "suggestion")} />
        )}
      </div>
    </>
  );
}
