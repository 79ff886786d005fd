import { errorOf, type FieldState } from "@/components/session-form/form-words";
import type { Option } from "@/components/session-form/select-field";
import { type OutcomeDraft, outcomeFieldName } from "@/domain/outcome-draft";

type Props = { row: OutcomeDraft; owners: Option[]; state: FieldState };

/** Who has to do it: any of the parties that took part. */
export function OwnerChoices({ row, owners, state }: Props) {
  const id = outcomeFieldName(row.key, "owners");
  const error = errorOf(state, id);
  const unknown = row.owners.filter((slug) => !owners.some(({ value }) => value === slug));
  const offered = [...owners, ...unknown.map((slug) => ({ value: slug, label: slug }))];
  if (offered.length === 0) return null;
  return (
    <fieldset
      className={error ? "field field-wrong" : "field"}
      id={id}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="field-label">Owners</legend>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <div className="owner-choices">
        {offered.map(({ value, label }) => (
          <label className="choice" key={value}>
            <input type="checkbox" name={`${id}.${value}`} defaultChecked={row.owners.includes(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
