import { ErrorSummary } from "@/components/ui/error-summary";
import type { SessionFormState } from "@/domain/session-form-state";

/** Everything that kept the session from being saved, each tied to its field; takes the focus when it appears. */
export function FormProblems({ state: { errors, focus } }: { state: SessionFormState }) {
  if (errors.length === 0) return null;
  const problems = errors.map(({ field, message }) => ({ id: field, message }));
  // The attribute moves the focus where no script does; browsers honour it on any element.
  const attention = focus === "problems" ? { autoFocus: true } : {};
  return (
    <div id="problems" tabIndex={-1} {...attention}>
      <ErrorSummary title="Not added yet" errors={problems} />
    </div>
  );
}
