"use client"; // what stands around its fields follows from the answers of the server

import type { SessionFormState } from "@/domain/session-form-state";
import { DuplicateNotices } from "./duplicate-notices";
import { FormSheet, type SheetAction } from "./form-sheet";
import { problemSentence } from "./problem-sentence";
import { type PartyOption, SessionFields } from "./session-fields";

type Props = {
  action: SheetAction<SessionFormState>;
  opened: SessionFormState;
  parties: PartyOption[];
};

function problemTitle({ stamp, editing }: SessionFormState): string {
  if (stamp === 0) return "The link to this form is out of date";
  return editing ? "Not saved yet" : "Not added yet";
}

/** The form of a session, new or to be changed. */
export function SessionForm({ action, opened, parties }: Props) {
  const { editing } = opened;
  return (
    <FormSheet
      action={action}
      opened={opened}
      noun="session"
      save={({ duplicates }) => ({
        label: editing ? "Save changes" : "Add session",
        intent: "add",
        // While likely duplicates are shown, the one primary button is the notice's, which goes on in spite of them.
        tone: duplicates.length > 0 ? "plain" : "primary",
      })}
      cancel={editing ? `/sessions/${editing.slug}` : "/sessions"}
      // The server builds the form anew from what comes back, with as many rows as it had.
      returning="return"
      problems={{ title: problemTitle, sentenceOf: problemSentence }}
      notices={(state) => <DuplicateNotices state={state} />}
    >
      {(state) => <SessionFields state={state} parties={parties} />}
    </FormSheet>
  );
}
