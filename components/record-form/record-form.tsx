"use client"; // what stands around its fields follows from the answers of the server

import { ChangeNote } from "@/components/session-form/change-note";
import { FormSheet, type SheetAction } from "@/components/session-form/form-sheet";
import type { Option } from "@/components/session-form/select-field";
import { recordHref } from "@/domain/record-address";
import { recordFields } from "@/domain/record-form-fields";
import type { RecordFormState } from "@/domain/record-form-state";
import { RecordField } from "./record-field";

type Props = {
  action: SheetAction<RecordFormState>;
  opened: RecordFormState;
  parties: Option[];
};

/** The form of a group, person, venue, party, topic or source. */
export function RecordForm({ action, opened, parties }: Props) {
  const { kind, editing } = opened;
  return (
    <FormSheet
      action={action}
      opened={opened}
      noun={kind}
      save={() => ({ label: "Save changes" })}
      cancel={recordHref(kind, editing.slug)}
    >
      {(state) => (
        <div>
          <input type="hidden" name="kind" value={kind} />
          {recordFields[kind].map((field) => (
            <RecordField key={field.name} field={field} state={state} parties={parties} />
          ))}
          <ChangeNote state={state} />
        </div>
      )}
    </FormSheet>
  );
}
