import { ForgetNotice } from "@/components/sessions/forget-notice";
import { DoneNotice } from "@/components/ui/done-notice";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";

const words: Record<string, string> = {
  saved: "Saved.",
  restored: "Put back.",
  merged: "Merged: this record is now known by every name of both.",
};

// A topic and a source have one name, and are known as the other by its address alone.
const mergedPlain = "Merged: whatever named the other one names this one now.";

type Props = { notice: string | null; kind: RecordKind; slug: string; cookie: string };

/** Said once, after a record was changed: what was done, and where it can be looked at and taken back. */
export function ChangedNotice({ notice, kind, slug, cookie }: Props) {
  const isPlain = notice === "merged" && (kind === "topic" || kind === "source");
  const said = isPlain ? mergedPlain : notice && words[notice];
  if (!said) return null;
  const [href, text] =
    notice === "merged"
      ? ["/changes", "Undo it among the recent changes"]
      : [`${recordHref(kind, slug)}/history`, "See what changed"];
  return (
    <DoneNotice forget={<ForgetNotice cookie={cookie} />}>
      <b>{said}</b>{" "}
      <a className="action-link" href={href}>
        {text}
      </a>
    </DoneNotice>
  );
}
