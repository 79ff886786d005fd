import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countRows, countSentence, type ImportedRow } from "@/domain/import/imported-row";
import { stepHref } from "@/domain/step-entry";

const counted = (count: number) => `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;

type PreviewProps = { id: string; rows: ImportedRow[]; action: ButtonAction };

/** What would become of the rows, and the button that has the good ones go in. */
export function ImportPreview({ id, rows, action }: PreviewProps) {
  const counts = countRows(rows);
  const good = counts.new + counts.changed;
  return (
    <Notice tone={counts.refused > 0 ? "warning" : "plain"} title="What would happen">
      <p>
        {countSentence(counts)} {good === 0 && "There is nothing to import."}
        {good > 0 && counts.refused > 0 && "The refused rows stay out; the others can go in without them."}
      </p>
      {good > 0 && (
        <ActionForm action={action} fields={{ import: id, do: "import" }} className="field-note">
          <Button type="submit" tone="primary">
            Import {counted(good)}
          </Button>
        </ActionForm>
      )}
    </Notice>
  );
}

type DoneProps = { rows: ImportedRow[]; stepId: string | null; undo: ButtonAction };

/** What became of the rows, and the button that undoes the import. */
export function ImportDone({ rows, stepId, undo }: DoneProps) {
  const counts = countRows(rows);
  return (
    <Notice tone={counts.refused > 0 ? "warning" : "good"} title="Imported">
      <p>
        {countSentence(counts)} {stepId && "It is one step, which can be undone here or among the "}
        {stepId && <a href={stepHref(stepId)}>recent changes</a>}
        {stepId && "."}
      </p>
      {stepId && (
        <ActionForm action={undo} fields={{ step: stepId }} className="field-note">
          <Button type="submit">Undo the import</Button>
        </ActionForm>
      )}
    </Notice>
  );
}
