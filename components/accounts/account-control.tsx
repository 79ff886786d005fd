import { Field, fieldWords } from "@/components/ui/field";
import type { AccountField } from "@/domain/account-form-state";

type Props = { id: string; field: AccountField; value: string; error: string | null };

/** One control of a form about accounts. Passwords can be pasted, and managers know what each field is for. */
export function AccountControl({ id, field, value, error }: Props) {
  const { name, label, type, hint, autoComplete, options = [] } = field;
  const words = fieldWords(id, { hint, error });
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {type === "select" ? (
        <select {...words} className="input" name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...words}
          className="input"
          type={type}
          name={name}
          autoComplete={autoComplete ?? "off"}
          autoCapitalize={type === "text" ? undefined : "none"}
          spellCheck={type === "text" ? undefined : false}
          defaultValue={type === "password" ? "" : value}
        />
      )}
    </Field>
  );
}
