import { capitalised } from "@/components/session-form/form-words";
import { type PlainKind, type RecordField, recordFields } from "@/domain/record-form-fields";
import type { RecordValues } from "@/domain/record-values";
import { isWebAddress } from "@/domain/web-address";

function Value({ field: { control }, text }: { field: RecordField; text: string }) {
  if (isWebAddress(text)) {
    return (
      <a href={text} rel="noreferrer noopener">
        {text}
      </a>
    );
  }
  return <span dir="auto">{typeof control === "string" ? text : capitalised(text)}</span>;
}

type Props = { kind: PlainKind; values: RecordValues; partyName: (slug: string) => string };

/** What is known of a record, a line for each field that says something. */
export function FactList({ kind, values, partyName }: Props) {
  const fields = recordFields[kind].filter(({ name }) => values[name]);
  return (
    <dl className="fact-list">
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>
            <Value
              field={field}
              text={
                field.control === "party" ? partyName(values[field.name] ?? "") : (values[field.name] ?? "")
              }
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
