import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { recordHref } from "@/domain/record-address";
import type { RecordRef } from "@/domain/revision";

type Props = { from: RecordRef; into: RecordRef; records: number; names: string[]; merge: ButtonAction };

/** What a merge would do, and the button that does it. */
export function MergePreview({ from, into, records, names, merge }: Props) {
  return (
    <Notice title="What would happen">
      <ul className="merge-facts">
        <li>
          <a href={recordHref(into.kind, into.slug)}>
            <bdi>{into.name}</bdi>
          </a>{" "}
          stays; “<bdi>{from.name}</bdi>” becomes a part of it, and its address leads there.
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
        <li>It is one step, which can be undone among the recent changes.</li>
      </ul>
      <ActionForm action={merge} fields={{ kind: from.kind, slug: from.slug, into: into.slug }}>
        <Button type="submit" tone="primary">
          Merge the two
        </Button>
      </ActionForm>
    </Notice>
  );
}
