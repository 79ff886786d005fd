import { Field, fieldWords } from "@/components/ui/field";

const hint = "JPEG, PNG, WebP or GIF, or a PDF; at most 20 MB";
const accept = "image/jpeg,image/png,image/webp,image/gif,application/pdf,.pdf";

type Props = { error: string | null; onChoose: (bytes: number) => void };

/** The file to be attached; `onChoose` is told how large it is as soon as it is chosen. */
export function FileField({ error, onChoose }: Props) {
  return (
    <Field id="file" label="File" hint={hint} error={error}>
      <input
        {...fieldWords("file", { hint, error })}
        className="input file-input"
        name="file"
        type="file"
        accept={accept}
        onChange={(event) => onChoose(event.currentTarget.files?.[0]?.size ?? 0)}
      />
    </Field>
  );
}
