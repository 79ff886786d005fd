import { recordHref } from "@/domain/record-address";
import type { RecordRef } from "@/domain/revision";

/** A record by its present name, as a link to it or to a page below it. */
export function RecordLink({ record, page = "" }: { record: RecordRef; page?: string }) {
  return (
    <a href={`${recordHref(record.kind, record.slug)}${page}`}>
      <bdi>{record.name}</bdi>
    </a>
  );
}
