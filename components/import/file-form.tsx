import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Field, fieldWords } from "@/components/ui/field";
import { formatBytes } from "@/domain/attachment-words";
import { largestTable, mostRows } from "@/domain/import/table";
import { TableFileInput } from "./table-file-input";

const accept =
  ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const hint = `CSV or Excel (.xlsx); at most ${formatBytes(largestTable)} and ${mostRows.toLocaleString("en-GB")} rows. The first row holds the headings.`;

/** Sends a spreadsheet, to be looked at first. */
export function FileForm({ action }: { action: ButtonAction }) {
  return (
    <ActionForm action={action} fields={{}} className="import-file">
      <Field id="file" label="Spreadsheet" hint={hint}>
        <TableFileInput
          {...fieldWords("file", { hint })}
          className="input file-input"
          name="file"
          accept={accept}
          required
        />
      </Field>
      <Button type="submit" tone="primary">
        Look at it
      </Button>
    </ActionForm>
  );
}
