import { ForgetNotice } from "@/components/sessions/forget-notice";
import { Notice } from "@/components/ui/notice";
import type { RecordRef } from "@/domain/revision";
import { RecordLink } from "./record-link";

type Props = { version: number | null; records: RecordRef[]; cookie: string };

/** Says once why a version could not be put back: what it names was removed since, and can be put back on its own page. */
export function MissingNotice({ version, records, cookie }: Props) {
  if (records.length === 0) return null;
  const which = version === null ? "This record" : `Version ${version}`;
  return (
    <div role="alert">
      <Notice tone="warning" title="Nothing was restored">
        <p>
          {which} names what was removed from the register since:{" "}
          {records.map((record, at) => (
            <span key={record.id}>
              {at > 0 && ", "}the {record.kind} <RecordLink record={record} />
            </span>
          ))}
          . Put {records.length === 1 ? "that" : "those"} back first: the button is on{" "}
          {records.length === 1 ? "its" : "their"} page.
        </p>
      </Notice>
      <ForgetNotice cookie={cookie} />
    </div>
  );
}
