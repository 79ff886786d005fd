import { ErrorSummary } from "@/components/ui/error-summary";
import type { SessionFormState } from "@/domain/session-form-state";
import { attention } from "./form-words";
import { problemSentence } from "./problem-sentence";

/** Everything that kept the session from being saved, each tied to its field; takes the focus when it appears. */
export function FormProblems({ state }: { state: SessionFormState }) {
  const { errors, stamp, editing } = state;
  if (errors.length === 0) return null;
  const problems = errors.map((error) => ({ id: error.field, message: problemSentence(error) }));
  return (
    <div id="problems" tabIndex={-1} {...attention(state, "problems")}>
      <ErrorSummary
        title={
          stamp === 0 ? "The link to this form is out of date" : editing ? "Not saved yet" : "Not added yet"
        }
        errors={problems}
      />
    </div>
  );
}
