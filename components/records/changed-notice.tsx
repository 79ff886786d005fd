import { UndoStep } from "@/components/history/undo-step";
import { ForgetNotice } from "@/components/sessions/forget-notice";
import type { ButtonAction } from "@/components/ui/action-form";
import { DoneNotice } from "@/components/ui/done-notice";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { stepHref } from "@/domain/step-entry";

const words: Record<string, string> = {
  saved: "Saved.",
  restored: "Put back.",
  overtaken: "Nothing was saved: somebody else changed this meanwhile. Here it is as it stands now.",
  merged: "Merged: this record is now known by every name of both.",
};

// A topic and a source have one name, and are known as the other by its address alone.
const mergedPlain = "Merged: whatever named the other one names this one now.";

type Props = {
  notice: string | null;
  /** The id of the step that was made; null for a change of one record. */
  about?: string | null;
  kind: RecordKind;
  slug: string;
  cookie: string;
  undo?: ButtonAction | null;
};

/** Said once, after a record was changed: what was done, and where it can be looked at and taken back. */
export function ChangedNotice({ notice, about = null, kind, slug, cookie, undo = null }: Props) {
  const isPlain = notice === "merged" && (kind === "topic" || kind === "source");
  const said = isPlain ? mergedPlain : notice && words[notice];
  if (!said) return null;
  const step = notice === "merged" ? about : null;
  const href = step ? stepHref(step) : `${recordHref(kind, slug)}/history`;
  return (
    <DoneNotice
      forget={<ForgetNotice cookie={cookie} />}
      action={
        step && (
          <UndoStep
            step={{ id: step, kind: "merge", undone: false, origin: null }}
            undo={undo}
            from={{ kind, slug }}
          />
        )
      }
    >
      <b>{said}</b>{" "}
      <a className="action-link" href={href}>
        See what changed
      </a>
    </DoneNotice>
  );
}
