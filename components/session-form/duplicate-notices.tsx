import { Button } from "@/components/ui/button";
import type { SessionFormState } from "@/domain/session-form-state";
import { attention } from "./form-words";

/** Sessions that this one may be, with a way to look and a way to go on; going on counts for these sessions alone. */
export function DuplicateNotices({ state }: { state: SessionFormState }) {
  const { duplicates } = state;
  if (duplicates.length === 0) return null;
  return (
    <section
      className="notice notice-warning"
      id="duplicates"
      tabIndex={-1}
      {...attention(state, "duplicates")}
      aria-labelledby="duplicates-title"
    >
      <h2 className="notice-title" id="duplicates-title">
        Already in the register?
      </h2>
      <ul>
        {duplicates.map(({ id, href, title, reason }) => (
          <li key={id}>
            {title} {reason}{" "}
            <a className="action-link" href={href} aria-label={`Look at ${title.replace(/^The/, "the")}`}>
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
