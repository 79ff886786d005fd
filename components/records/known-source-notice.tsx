import { RecordLink } from "@/components/history/record-link";
import { Notice } from "@/components/ui/notice";
import { leftOutSentence, type SourceFact } from "@/domain/known-source";
import { recordHref } from "@/domain/record-address";
import type { RecordRef } from "@/domain/revision";

type Props = { source: RecordRef; leftOut: SourceFact[] };

/** Said once, after a source was named that the register knows by its address and describes otherwise. */
export function KnownSourceNotice({ source, leftOut }: Props) {
  return (
    <div className="added-notice" role="status">
      <Notice tone="warning">
        <p>
          The source was known already by its address, as <RecordLink record={source} />.{" "}
          {leftOutSentence(leftOut)}{" "}
          <a className="action-link" href={`${recordHref("source", source.slug)}/edit`}>
            Change that source
          </a>
        </p>
      </Notice>
    </div>
  );
}
