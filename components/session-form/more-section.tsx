import type { ReactNode } from "react";
import type { TextField as TextFieldName } from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { ChangeNoteField } from "./change-note-field";
import { errorOf } from "./form-words";
import { ListField } from "./list-field";
import { SourceFields, sourceFields } from "./source-fields";
import { TextField } from "./text-field";

type GroupProps = { title: string; fields: TextFieldName[]; state: SessionFormState; children: ReactNode };

/** Fields that may wait, folded away until one of them holds something or is wrong. */
function Folded({ title, fields, state, children }: GroupProps) {
  const isOpen = fields.some((field) => state.draft[field].trim() !== "" || errorOf(state, field));
  return (
    <details className="form-folded" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Everything that few announcements state; of a move the source stands before. */
export function MoreSection({ state }: { state: SessionFormState }) {
  const isEdit = state.editing !== null;
  const field = (name: TextFieldName) => ({ name, value: state.draft[name], state });
  return (
    <div className="form-section">
      {isEdit && (
        <Folded title="Earlier plan" fields={["plannedDate"]} state={state}>
          <TextField
            {...field("plannedDate")}
            label="Had been planned for"
            hint="Of a session that was held: the date that was announced before"
          />
        </Folded>
      )}
      <Folded title="Joint meeting" fields={["jointlyWith"]} state={state}>
        <ListField
          {...field("jointlyWith")}
          label="Jointly with"
          hint="Other groups, with commas between them"
          kind="groups"
        />
      </Folded>
      <Folded title="Time of day" fields={["startTime", "endTime", "timeZone"]} state={state}>
        <div className="form-pair">
          <TextField {...field("startTime")} label="Start" placeholder="09:30" />
          <TextField {...field("endTime")} label="End" placeholder="17:00" />
        </div>
        <TextField {...field("timeZone")} label="Time zone" hint="Left empty, it is that of the venue" />
      </Folded>
      <Folded title="Topics, outcomes and summary" fields={["topics", "outcomes", "summary"]} state={state}>
        <ListField {...field("topics")} label="Topics" hint="With commas between them" kind="topics" />
        <TextField {...field("outcomes")} label="Outcomes" hint="One on each line" lines={3} />
        <TextField {...field("summary")} label="Summary" lines={4} />
      </Folded>
      {!state.move && (
        <Folded title={isEdit ? "Add a source" : "Source"} fields={[...sourceFields]} state={state}>
          <SourceFields state={state} />
        </Folded>
      )}
      <Folded title="Note" fields={["note"]} state={state}>
        <TextField
          {...field("note")}
          label="Note"
          hint="For other analysts; shown on the session’s page"
          lines={3}
        />
      </Folded>
      {isEdit && !state.move && <ChangeNoteField state={state} />}
    </div>
  );
}
