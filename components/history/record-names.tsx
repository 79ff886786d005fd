import type { RecordRef } from "@/domain/revision";
import { RecordLink } from "./record-link";

type Props = { records: readonly RecordRef[]; count: number; page?: string };

/** The first of some records as links, with how many more they are; nothing where there is none. */
export function RecordNames({ records, count, page }: Props) {
  if (records.length === 0) return null;
  const more = count - records.length;
  return (
    <>
      {records.map((record, at) => (
        <span key={record.id}>
          {at > 0 && ", "}
          <RecordLink record={record} page={page} />
        </span>
      ))}
      {more > 0 && ` and ${more.toLocaleString("en-GB")} more`}
    </>
  );
}
