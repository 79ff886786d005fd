import "server-only";
import type { ReactNode } from "react";
import { FactDirectory } from "@/components/records/fact-directory";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import type { FactKind } from "@/db/queries/plain-records";
import { directoryHref } from "@/domain/directory-query";
import { recordsName } from "@/domain/record-address";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadFactRecords } from "../_data/fact-records";
import type { RecordPageProps } from "./history-page";

/** The directory of parties or of topics. */
export async function factDirectoryPage(
  kind: Exclude<FactKind, "source">,
  { searchParams }: Pick<RecordPageProps, "searchParams">,
): Promise<ReactNode> {
  const parameters = await searchParams;
  const { after } = parameters;
  const { rows, next } = await loadFactRecords(kind, typeof after === "string" ? after.slice(0, 120) : null);
  const title = recordsName(kind);
  return (
    <div className="directory-page">
      <h1 className="page-heading">{title.charAt(0).toUpperCase() + title.slice(1)}</h1>
      <IgnoredNote ignored={unreadParameters(parameters, ["after"])} />
      <FactDirectory
        kind={kind}
        rows={rows}
        further={next === null ? null : directoryHref(`/${title}`, { after: next })}
      />
    </div>
  );
}
