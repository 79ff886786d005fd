import { ErrorSummary } from "@/components/ui/error-summary";
import type { FieldError } from "@/domain/command-outcome";
import { signInHref } from "@/domain/signed-out";
import { attention, type FieldState } from "./form-words";

type Props = { state: FieldState; title?: string; sentenceOf?: (error: FieldError) => string };

/** Everything that kept a form from being saved, each tied to its field; takes the focus when it appears. */
export function FormProblems({ state, title, sentenceOf = ({ message }) => message }: Props) {
  if (state.errors.length === 0) return null;
  const problems = state.errors.map((error) => ({
    id: error.field,
    message: sentenceOf(error),
    href: signInHref(error.field),
  }));
  return (
    <div id="problems" tabIndex={-1} {...attention(state, "problems")}>
      <ErrorSummary title={title} errors={problems} />
    </div>
  );
}
