import { UndoStep } from "@/components/history/undo-step";
import { ForgetNotice } from "@/components/sessions/forget-notice";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DoneNotice } from "@/components/ui/done-notice";
import { movedVersion } from "@/domain/move-notice";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { stepHref } from "@/domain/step-entry";

const words: Record<string, string> = {
  saved: "Saved.",
  restored: "Put back.",
  "taken-back": "Taken back, as a change of its own.",
  "moved-on": "Nothing was taken back: this was changed again since. Here it is as it stands now.",
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
  /** What takes back the move that was just made; null for another change, and for whoever may only read. */
  takeBack?: ButtonAction | null;
};

function wayBack({ notice, about = null, kind, slug, undo = null, takeBack = null }: Omit<Props, "cookie">) {
  const version = notice === "saved" ? movedVersion(about) : null;
  if (version !== null && takeBack) {
    return (
      <ActionForm action={takeBack} fields={{ slug, version }}>
        <Button type="submit">Take it back</Button>
      </ActionForm>
    );
  }
  if (notice !== "merged" || !about) return null;
  const step = { id: about, kind: "merge", undone: false, origin: null } as const;
  return <UndoStep step={step} undo={undo} from={{ kind, slug }} />;
}

/** Said once, after a record was changed: what was done, and where it can be looked at and taken back. */
export function ChangedNotice({ cookie, ...props }: Props) {
  const { notice, about = null, kind, slug } = props;
  const isPlain = notice === "merged" && (kind === "topic" || kind === "source");
  const said = isPlain ? mergedPlain : notice && words[notice];
  if (!said) return null;
  const href = notice === "merged" && about ? stepHref(about) : `${recordHref(kind, slug)}/history`;
  return (
    <DoneNotice forget={<ForgetNotice cookie={cookie} />} action={wayBack(props)}>
      <b>{said}</b>{" "}
      <a className="action-link" href={href}>
        See what changed
      </a>
    </DoneNotice>
  );
}
