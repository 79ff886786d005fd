import { Button } from "@/components/ui/button";
import type { SessionFormState } from "@/domain/session-form-state";
import { attention } from "./form-words";

/** Sessions that this one may be, or whose numbers contradict its own, with a way to look and a way to go on; going on counts for these sessions alone. */
export function DuplicateNotices({ state }: { state: SessionFormState }) {
  const { duplicates } = state;
  if (duplicates.length === 0) return null;
  const isSame = duplicates.some(({ isOrder }) => !isOrder);
  const title = isSame ? "Already in the register?" : "Is the number right?";
  return (
    <section
      className="notice notice-warning"
      id="duplicates"
      tabIndex={-1}
      {...attention(state, "duplicates")}
      aria-labelledby="duplicates-title"
    >
      <h2 className="notice-title" id="duplicates-title">
        {title}
      </h2>
      <ul>
        {duplicates.map(({ id, href, title: name, reason }) => (
          <li key={id}>
            {name} {reason}{" "}
            <a className="action-link" href={href} aria-label={`Look at ${name.replace(/^The/, "the")}`}>
              Look
            </a>
            <input type="hidden" name="confirmed" value={id} />
          </li>
        ))}
      </ul>
      <Button type="submit" tone="primary" name="intent" value="add-anyway" className="field-note">
        {state.editing ? "Save it all the same" : "Add it all the same"}
      </Button>
    </section>
  );
}
