"use client"; // what stands around its fields follows from the answers of the server

import { moveButton } from "@/domain/move-words";
import type { SessionFormState } from "@/domain/session-form-state";
import { DuplicateNotices } from "./duplicate-notices";
import { FormSheet, type SheetAction } from "./form-sheet";
import { MoveFields } from "./move-fields";
import { problemSentence } from "./problem-sentence";
import type { PartyOption } from "./series-fields";
import { SessionFields } from "./session-fields";

type Props = {
  action: SheetAction<SessionFormState>;
  opened: SessionFormState;
  parties: PartyOption[];
};

function problemTitle({ stamp, editing }: SessionFormState): string {
  if (stamp === 0) return "The link to this form is out of date";
  return editing ? "Not saved yet" : "Not added yet";
}

function labelOf({ move, editing }: SessionFormState): string {
  if (move) return moveButton(move.kind);
  return editing ? "Save changes" : "Add session";
}

/** The form of a session, new or to be changed. */
export function SessionForm({ action, opened, parties }: Props) {
  const { editing } = opened;
  return (
    <FormSheet
      action={action}
      opened={opened}
      noun="session"
      save={(state) => ({
        label: labelOf(state),
        intent: "add",
        // While likely duplicates are shown, the one primary button is the notice's, which goes on in spite of them.
        tone: state.duplicates.length > 0 ? "plain" : "primary",
      })}
      cancel={editing ? `/sessions/${editing.slug}` : "/sessions"}
      // The server builds the form anew from what comes back, with as many rows as it had.
      returning="return"
      problems={{ title: problemTitle, sentenceOf: problemSentence }}
      notices={(state) => <DuplicateNotices state={state} />}
    >
      {(state) =>
        state.move ? (
          <MoveFields state={state} move={state.move} parties={parties} />
        ) : (
          <SessionFields state={state} parties={parties} />
        )
      }
    </FormSheet>
  );
}
