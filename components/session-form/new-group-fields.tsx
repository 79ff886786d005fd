import { groupKinds } from "@/domain/group";
import type { SessionFormState } from "@/domain/session-form-state";
import { capitalised } from "./form-words";
import { NameField } from "./name-field";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

const kinds = groupKinds.map((kind) => ({ value: kind, label: capitalised(kind) }));

type Props = { state: SessionFormState; onParties: (text: string) => void };

/** What else is asked of a group that is added with its first session. */
export function NewGroupFields({ state, onParties }: Props) {
  const { draft } = state;
  return (
    <fieldset className="new-record">
      <legend>The new group</legend>
      <div className="form-pair">
        <SelectField name="groupKind" label="Kind" value={draft.groupKind} options={kinds} state={state} />
        <TextField name="groupAcronym" label="Acronym" value={draft.groupAcronym} state={state} />
      </div>
      <NameField
        name="groupParent"
        label="Parent group"
        kind="groups"
        value={draft.groupParent}
        state={state}
        placeholder="None"
      />
      <TextField
        name="groupParties"
        label="Parties"
        hint="In protocol order, with commas: India, Russia"
        value={draft.groupParties}
        onLeave={onParties}
        state={state}
      />
    </fieldset>
  );
}
