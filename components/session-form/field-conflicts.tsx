import type { FieldConflict } from "@/domain/command-outcome";
import type { Editing } from "@/domain/session-form-state";
import { attention, type FieldState } from "./form-words";

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <span className="muted">not known</span>;
  return lines.map((line) => (
    <span className="conflict-line" dir="auto" key={line}>
      {line}
    </span>
  ));
}

function Choice({ conflict, whose }: { conflict: FieldConflict; whose: "mine" | "theirs" }) {
  const label = whose === "mine" ? "Yours" : "Theirs";
  return (
    <label className="conflict-choice">
      <input type="radio" name={`choice.${conflict.field}`} value={whose} />
      <span>
        <b>{label}</b> <Lines lines={conflict[whose]} />
      </span>
    </label>
  );
}

/**
 * The fields that somebody else changed differently while this form was open, both versions side by side; saving again saves
 * what is chosen. Whatever does not collide is merged without a question.
 */
export function FieldConflicts({
  state,
  noun,
}: {
  state: FieldState & { editing: Editing | null };
  noun: string;
}) {
  const conflicts = state.editing?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <section
      className="notice notice-warning"
      id="conflicts"
      tabIndex={-1}
      {...attention(state, "conflicts")}
      aria-labelledby="conflicts-title"
    >
      <h2 className="notice-title" id="conflicts-title">
        Somebody else saved this {noun} meanwhile
      </h2>
      <p>
        Nothing of yours is lost, and nothing was saved yet. Choose for each of these whose value counts, then
        save again; all your other changes are kept as well.
      </p>
      {conflicts.map((conflict) => (
        <fieldset className="conflict" key={conflict.field}>
          <legend>{conflict.label}</legend>
          <p className="muted small">
            Before: <Lines lines={conflict.base} />
          </p>
          <div className="form-pair">
            <Choice conflict={conflict} whose="mine" />
            <Choice conflict={conflict} whose="theirs" />
          </div>
        </fieldset>
      ))}
    </section>
  );
}
