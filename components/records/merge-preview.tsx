import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { recordHref } from "@/domain/record-address";
import type { RecordRef } from "@/domain/revision";

type Props = {
  from: RecordRef;
  into: RecordRef;
  /** What tells each from its namesakes; null where nothing does. */
  hints: { from: string | null; into: string | null };
  records: number;
  names: string[];
  /** Why they are probably not the same, in a sentence; it must then be said that they are. */
  doubt: string | null;
  merge: ButtonAction;
};

function Hint({ hint }: { hint: string | null }) {
  return hint && <span className="muted small merge-hint"> ({hint})</span>;
}

/** What a merge would do, and the button that does it. */
export function MergePreview({ from, into, hints, records, names, doubt, merge }: Props) {
  return (
    <Notice tone={doubt ? "warning" : "plain"} title="What would happen">
      {doubt && <p className="merge-doubt">{doubt}</p>}
      <ul className="merge-facts">
        <li>
          <a href={recordHref(into.kind, into.slug)}>
            <bdi>{into.name}</bdi>
          </a>
          <Hint hint={hints.into} /> stays; “<bdi>{from.name}</bdi>”
          <Hint hint={hints.from} /> becomes a part of it, and its address leads there.
        </li>
        <li>
          {records === 0
            ? "No other record names it."
            : `${records.toLocaleString("en-GB")} ${records === 1 ? "record that names it names" : "records that name it name"} the other one then.`}
        </li>
        {names.length > 0 && (
          <li>
            It is then also known as{" "}
            {names.map((name, at) => (
              <span key={name}>
                {at > 0 && ", "}“<bdi>{name}</bdi>”
              </span>
            ))}
            .
          </li>
        )}
        <li>It is one step, which can be undone right after it and from the history of either.</li>
      </ul>
      <ActionForm action={merge} fields={{ kind: from.kind, slug: from.slug, into: into.slug }}>
        {doubt && (
          <label className="choice">
            <input type="checkbox" name="confirmed" value="yes" />
            They are the same {from.kind} all the same
          </label>
        )}
        <Button type="submit" tone="primary" className={doubt ? "field-note" : undefined}>
          Merge the two
        </Button>
      </ActionForm>
    </Notice>
  );
}
