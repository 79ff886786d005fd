"use client"; // suggests groups and venues as one types

import { FormProblems } from "@/components/session-form/form-problems";
import { capitalised } from "@/components/session-form/form-words";
import { ListField } from "@/components/session-form/list-field";
import { NameField } from "@/components/session-form/name-field";
import { SelectField } from "@/components/session-form/select-field";
import { Button } from "@/components/ui/button";
import type { FieldError } from "@/domain/command-outcome";
import type { Question } from "@/domain/form-part";
import type { NameDraft } from "@/domain/session-draft";
import { sessionStatuses } from "@/domain/session-status";

type Props = {
  /** The filters that choose the sessions, kept in the address. */
  kept: [string, string][];
  draft: { status: string; group: NameDraft; venue: NameDraft; addTopic: string; dropTopic: string };
  errors: FieldError[];
  questions: Question[];
};

const statuses = [
  { value: "", label: "Leave as it is" },
  ...sessionStatuses.map((status) => ({ value: status, label: capitalised(status) })),
];

const labels: Record<string, string> = {
  "to.status": "New status",
  "to.group": "New group",
  "to.venue": "New venue",
  "to.addTopic": "Add the topic",
  "to.dropTopic": "Take away the topic",
};

const problemSentence = ({ field, message }: FieldError) =>
  labels[field] && field !== "to.status" ? `${labels[field]}: ${message}` : message;

/** What is to be changed of many sessions: a GET form, so that its preview has an address. */
export function BulkForm({ kept, draft, errors, questions }: Props) {
  const state = { errors, questions, focus: errors.length > 0 ? "problems" : null };
  return (
    <form className="session-form lists-in-flow" method="get" noValidate>
      <FormProblems state={state} title="Nothing to preview yet" sentenceOf={problemSentence} />
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="to.status"
        label="New status"
        value={draft.status}
        options={statuses}
        state={state}
      />
      <NameField
        name="to.group"
        label="New group"
        kind="groups"
        value={draft.group}
        state={state}
        placeholder="Leave as it is"
      />
      <NameField
        name="to.venue"
        label="New venue"
        kind="venues"
        value={draft.venue}
        state={state}
        placeholder="Leave as it is"
      />
      <div className="form-pair">
        <ListField
          name="to.addTopic"
          label="Add the topic"
          hint="One"
          kind="topics"
          value={draft.addTopic}
          state={state}
        />
        <ListField
          name="to.dropTopic"
          label="Take away the topic"
          hint="One"
          kind="topics"
          value={draft.dropTopic}
          state={state}
        />
      </div>
      <Button type="submit" className="field-note" onPointerDown={(event) => event.preventDefault()}>
        Preview
      </Button>
    </form>
  );
}
