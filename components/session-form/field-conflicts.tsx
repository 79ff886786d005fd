import { Author } from "@/components/history/author";
import { Moment } from "@/components/ui/moment";
import type { FieldConflict } from "@/domain/command-outcome";
import type { Choices } from "@/domain/field-merge";
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

/** "Theirs, saved by Asha Rao on 2026-11-25, 10:20 UTC", as far as that was noted. */
function Theirs({ saved }: Pick<FieldConflict, "saved">) {
  if (!saved) return <b>Theirs</b>;
  return (
    <>
      <b>Theirs</b>
      <span className="muted small">
        , saved by <Author {...saved} /> on <Moment at={saved.at} />
      </span>
    </>
  );
}

type ChoiceProps = { conflict: FieldConflict; whose: "mine" | "theirs"; chosen: Choices };

function Choice({ conflict, whose, chosen }: ChoiceProps) {
  const { field, saved } = conflict;
  return (
    <label className="conflict-choice">
      <input
        type="radio"
        name={`choice.${field}`}
        value={whose}
        defaultChecked={Object.hasOwn(chosen, field) && chosen[field] === whose}
      />
      <span>
        {whose === "mine" ? <b>Yours</b> : <Theirs saved={saved} />} <Lines lines={conflict[whose]} />
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
  const chosen = state.editing?.chosen ?? {};
  const hasChosen = conflicts.some(({ field }) => Object.hasOwn(chosen, field));
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
        {hasChosen && " What you chose before is still chosen here."}
      </p>
      {conflicts.map((conflict) => (
        <fieldset className="conflict" key={conflict.field}>
          <legend>{conflict.label}</legend>
          <p className="muted small">
            Before: <Lines lines={conflict.base} />
          </p>
          <div className="form-pair">
            <Choice conflict={conflict} whose="mine" chosen={chosen} />
            <Choice conflict={conflict} whose="theirs" chosen={chosen} />
          </div>
        </fieldset>
      ))}
    </section>
  );
}
