import type { ReactNode } from "react";

type Words = { hint?: ReactNode; error?: string | null };
type Props = Words & { id: string; label: ReactNode; children: ReactNode };

/** Label above, hint below it, then what is wrong, then the control, which spreads `fieldWords(id, ...)`. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children}
    </div>
  );
}

/** The attributes that tie a control to the words of its field. */
export function fieldWords(id: string, { hint, error }: Words) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}
