import { Button } from "@/components/ui/button";
import type { SuggestionText } from "@/domain/suggestion-text";

type Props = { suggestion: SuggestionText; focus: { autoFocus?: true } };

/** What the last meeting leads one to expect, to be taken over in one action. */
export function SuggestionNotice({ suggestion: { title, parts, reason }, focus }: Props) {
  return (
    <section
      className="notice notice-good suggestion"
      id="suggestion"
      tabIndex={-1}
      {...focus}
      aria-label="Suggestion"
    >
      <p>
        <b>{title}</b> <span className="muted">{parts.join(" · ")}</span>
        {reason && <span className="muted small suggestion-reason">{reason}.</span>}
      </p>
      <Button type="submit" name="intent" value="use-suggestions">
        Use all
      </Button>
    </section>
  );
}
