import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { FactList } from "@/components/records/fact-list";
import { RecordLinks } from "@/components/records/record-links";
import { LinkButton } from "@/components/ui/button";
import type { FactKind } from "@/db/queries/plain-records";
import { recordHref, recordsName } from "@/domain/record-address";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import { loadEditableRecord } from "../_data/record-form";
import { loadRecordRef } from "../_data/records";
import { loadPartyOptions } from "../_data/session-form";
import type { RecordPageProps } from "./history-page";
import { RecordNotice } from "./record-notice";
import { insteadOfRecord } from "./record-page";

/** Title and description of the page of a party, topic or source. */
export async function factMetadata(kind: FactKind, { params }: RecordPageProps): Promise<Metadata> {
  const record = await loadRecordRef(kind, (await params).slug);
  if (!record) return { title: "Not found" };
  return {
    title: record.name,
    description: `${record.name}: a ${kind} of the register, and the sessions that name it.`,
    alternates: { canonical: recordHref(kind, record.slug) },
    robots: record.deletedAt ? { index: false } : undefined,
  };
}

/** The page of a party, topic or source: what is known of it; `children` are what is shown below. */
export async function factPage(
  kind: FactKind,
  { params }: RecordPageProps,
  below: (slug: string) => Promise<ReactNode> = async () => null,
): Promise<ReactNode> {
  const { slug } = await params;
  const record = await loadEditableRecord(kind, slug);
  if (record?.record.slug !== slug || record.record.deletedAt) return insteadOfRecord(kind, slug);
  const parties = new Map((await loadPartyOptions()).map((party) => [party.slug, party.shortName]));
  const filters = kind === "source" ? null : { ...noFilters, [kind]: [slug] };
  return (
    <article className="entry">
      <RecordNotice kind={kind} slug={slug} />
      <header className="entry-heading">
        <nav className="crumbs" aria-label="Breadcrumb">
          <a href={`/${recordsName(kind)}`}>All {recordsName(kind)}</a>
        </nav>
        <h1 className="page-title" dir="auto">
          {record.record.name}
        </h1>
        <p className="chips entry-actions no-print">
          {filters && <LinkButton href={sessionsHref(filters)}>Its sessions</LinkButton>}
          {filters && <LinkButton href={sessionsHref(filters, "/")}>On the timeline</LinkButton>}
          <RecordLinks kind={kind} slug={slug} isMergeable={kind !== "party"} />
        </p>
      </header>
      <FactList kind={kind} values={record.values} partyName={(party) => parties.get(party) ?? party} />
      {await below(slug)}
    </article>
  );
}
