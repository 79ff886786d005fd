import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RecordKind } from "@/domain/revision";

type Props = {
  kind: RecordKind;
  slug: string;
  /** Which records name it, in a sentence; it must then be said that it is to go. */
  uses: string | null;
  remove: ButtonAction;
};

/** Takes a record out of the register, folded away so that nobody presses it in passing. */
export function RemoveRecord({ kind, slug, uses, remove }: Props) {
  return (
    <details className="form-folded remove-record no-print">
      <summary>Remove this {kind}</summary>
      <ActionForm action={remove} fields={{ kind, slug }}>
        <p className="muted small">
          It leaves every list, count and search. Its page then says that it was removed, its history is kept,
          and anybody who may change the register can put it back.
        </p>
        {uses && (
          <Notice tone="warning">
            <p>
              <b>{uses}</b> The pages of sessions go on naming it, marked “(removed)”.
            </p>
            <label className="choice">
              <input type="checkbox" name="confirmed" value="yes" />
              Remove it all the same
            </label>
          </Notice>
        )}
        <label className="field-label" htmlFor="remove-note">
          Why
        </label>
        <input
          className="input"
          id="remove-note"
          name="note"
          type="text"
          maxLength={300}
          autoComplete="off"
        />
        <Button type="submit" className="field-note">
          Remove
        </Button>
      </ActionForm>
    </details>
  );
}
