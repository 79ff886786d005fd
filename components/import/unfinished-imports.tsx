import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { stepHref } from "@/domain/step-entry";

type Unfinished = { stepId: string; at: string; author: string; note: string | null; sessions: number };
type Props = { imports: Unfinished[]; undo: ButtonAction; keep: ButtonAction };

const broughtIn = (sessions: number) =>
  sessions === 1
    ? "1 session came in or was changed"
    : `${sessions.toLocaleString("en-GB")} sessions came in or were changed`;

/** Imports that ended before their last row: what they brought in, and the buttons that undo or keep it. */
export function UnfinishedImports({ imports, undo, keep }: Props) {
  return imports.map(({ stepId, at, author, note, sessions }) => (
    <div key={stepId} className="unfinished-import">
      <Notice tone="warning" title="An import ended before its last row">
        <p>
          <bdi>{note ?? "Import"}</bdi>, begun by <bdi>{author}</bdi> on <Moment at={at} />: by then{" "}
          <a href={stepHref(stepId)}>{broughtIn(sessions)}</a>. To go on, send the file again: rows that are
          in already are the same then.
        </p>
        <div className="chips field-note">
          <ActionForm action={undo} fields={{ step: stepId }}>
            <Button type="submit">Undo what it brought in</Button>
          </ActionForm>
          <ActionForm action={keep} fields={{ step: stepId }}>
            <Button type="submit">Keep it</Button>
          </ActionForm>
        </div>
      </Notice>
    </div>
  ));
}
