import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { readColumns } from "@/domain/export/session-columns";
import type { ImportForm } from "@/domain/import/import-form";
import type { NameQuestion } from "@/domain/import/name-question";
import type { Table } from "@/domain/import/table";
import { sessionStatuses } from "@/domain/session-status";
import { QuestionFields } from "./question-fields";

type Props = {
  action: ButtonAction;
  id: string;
  table: Table;
  form: ImportForm;
  questions: (NameQuestion & { rows: number })[];
  /** Whether the columns must be looked at before anything can be read. */
  isOpen: boolean;
};

/** The first cells below a heading, so that one sees what it stands over. */
function samplesOf({ rows }: Table, at: number): string {
  const cells = rows.slice(0, 200).map(({ cells: each }) => each[at]?.trim() ?? "");
  const samples = [...new Set(cells.filter((cell) => cell !== ""))].slice(0, 2);
  return samples.map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)).join(" · ");
}

/** A row for each column of the file, with what it is read as. */
function MappingTable({ table, mapping }: { table: Table; mapping: ImportForm["mapping"] }) {
  return (
    <table className="import-mapping">
      <caption className="sr-only">What the columns of the file are read as</caption>
      <thead>
        <tr>
          <th scope="col">In the file</th>
          <th scope="col">Read as</th>
        </tr>
      </thead>
      <tbody>
        {table.headings.map((heading, at) => {
          const name = `column.${at}`;
          const value = mapping[at] ?? "";
          return (
            <tr key={name}>
              <th scope="row">
                <label htmlFor={name}>
                  <bdi>{heading || `Column ${at + 1}`}</bdi>
                </label>
                <span className="import-samples" dir="auto">
                  {samplesOf(table, at)}
                </span>
              </th>
              <td>
                <select key={value} id={name} name={name} className="input" defaultValue={value}>
                  <option value="">not read</option>
                  {readColumns.map((column) => (
                    <option key={column}>{column}</option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What each column of a file is read as, and what holds where it says nothing; previews the rows anew. */
export function MappingForm({ action, id, table, form, questions, isOpen }: Props) {
  const unread = form.mapping.filter((name) => name === null).length;
  return (
    <ActionForm action={action} fields={{ import: id }} className="import-form">
      <QuestionFields questions={questions} answers={form.answers} />
      <details className="import-columns" open={isOpen}>
        <summary>
          Columns: {table.headings.length - unread} read, {unread} not
        </summary>
        <MappingTable table={table} mapping={form.mapping} />
      </details>
      <div className="form-pair">
        <Field id="group" label="Group of rows that name none" hint="Its name, acronym or slug">
          <input
            key={form.group}
            id="group"
            name="group"
            className="input"
            defaultValue={form.group}
            aria-describedby="group-hint"
          />
        </Field>
        <Field id="status" label="Status of new sessions without one">
          <select
            key={form.status}
            id="status"
            name="status"
            className="input"
            defaultValue={form.status ?? ""}
          >
            <option value="">none: refuse such rows</option>
            {sessionStatuses.map((status) => (
              <option key={status}>{status}</option>
            ))}
          </select>
        </Field>
      </div>
      <label className="check">
        <input
          key={String(form.addLikely)}
          type="checkbox"
          name="addLikely"
          value="yes"
          defaultChecked={form.addLikely}
        />{" "}
        Add rows that look like a session which is there already
      </label>
      <Button type="submit" className="field-note">
        Preview again
      </Button>
    </ActionForm>
  );
}
