import { Field, fieldWords } from "@/components/ui/field";
import type { AttachmentFormState, AttachmentValues } from "@/domain/attachment-input";

const hints: Partial<Record<keyof AttachmentValues, string>> = {
  caption: "What it shows, or what it is: readers who cannot see it rely on this",
  credit: "As it is printed, such as Ministry of Defence, Government of India",
  date: "When it was taken or signed, as you would write it: 18 July 2023, Dec 2026",
};

const labels: Record<keyof AttachmentValues, string> = {
  caption: "Caption",
  credit: "Credit",
  source: "Source",
  date: "Date",
};

type Props = {
  /** What stands before the ids of the fields, as several of these forms share a page. */
  prefix: string;
  state: AttachmentFormState;
  sources: { slug: string; name: string }[];
  /** Whether the fields explain themselves. */
  isNew: boolean;
};

/** What is said of a photograph or paper: what it shows, who made it, where it was published and when it was made. */
export function AttachmentFields({ prefix, state: { values, errors }, sources, isNew }: Props) {
  const wordsOf = (name: keyof AttachmentValues) => {
    const error = errors.find(({ field }) => field === name)?.message ?? null;
    return { hint: isNew ? hints[name] : undefined, error };
  };
  // No autocomplete="off": a browser would not bring back what was typed when somebody goes back from a file too large.
  const field = (name: "caption" | "credit" | "date") => (
    <Field id={prefix + name} label={labels[name]} {...wordsOf(name)}>
      <input
        {...fieldWords(prefix + name, wordsOf(name))}
        className="input"
        name={name}
        type="text"
        defaultValue={values[name]}
      />
    </Field>
  );
  return (
    <>
      {field("caption")}
      {field("credit")}
      {sources.length > 0 && (
        <Field id={`${prefix}source`} label={labels.source} {...wordsOf("source")}>
          <select
            {...fieldWords(`${prefix}source`, wordsOf("source"))}
            className="input"
            name="source"
            key={values.source}
            defaultValue={values.source}
          >
            <option value="">Not stated</option>
            {sources.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {field("date")}
    </>
  );
}
