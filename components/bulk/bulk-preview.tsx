import { DifferenceTable } from "@/components/history/difference-table";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countSessionsText } from "@/domain/filter-sentence";
import type { Difference } from "@/domain/revision-difference";
import type { SessionStatus } from "@/domain/session-status";
import { type Doubt, DoubtfulSessions } from "./doubtful-sessions";
import { RefusedSessions } from "./refused-sessions";

type Props = {
  words: string[];
  effects: { differences: Difference[]; ids: string[] }[];
  /** How many sessions say so already, in a sentence; empty for none. */
  already: string;
  refused: { slug: string; name: string; reason: string }[];
  /** What must be confirmed first. */
  doubts: Doubt[];
  /** The new status, null where that stays. */
  status: SessionStatus | null;
  fields: Record<string, string>;
  change: ButtonAction;
};

const counted = (count: number) => countSessionsText({ count, atLeast: false });

/** What a change of many sessions would do, from what to what, and the button that does it. */
export function BulkPreview({ words, effects, already, refused, doubts, status, fields, change }: Props) {
  const count = effects.reduce((sum, { ids }) => sum + ids.length, 0);
  const isWarned = refused.length > 0 || doubts.length > 0;
  return (
    <Notice tone={isWarned ? "warning" : "plain"} title="What would happen">
      {count === 0 ? (
        <p>Nothing would change.</p>
      ) : (
        <p>
          {counted(count)} would have: <bdi>{words.join("; ")}</bdi>. It is one step, which can be undone
          right after it and among the recent changes.
        </p>
      )}
      {effects.map(({ differences, ids }) => (
        <div key={ids[0]} className="bulk-effect">
          <p className="bulk-effect-count">{counted(ids.length)}</p>
          <DifferenceTable differences={differences} />
        </div>
      ))}
      {already && <p className="field-note">{already}</p>}
      <RefusedSessions sessions={refused} status={status} />
      <DoubtfulSessions doubts={doubts} />
      {count > 0 && (
        <ActionForm action={change} fields={fields} className="field-note">
          {doubts.length > 0 && (
            <label className="choice">
              <input type="checkbox" name="confirmed" value="yes" />
              They are to be changed all the same
            </label>
          )}
          <Button type="submit" tone="primary" className={doubts.length > 0 ? "field-note" : undefined}>
            Change {counted(count)}
          </Button>
        </ActionForm>
      )}
    </Notice>
  );
}
