import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { RemoveRecord } from "@/components/directory/remove-record";
import { RecordForm } from "@/components/record-form/record-form";
import { recordHref } from "@/domain/record-address";
import type { PlainKind } from "@/domain/record-form-fields";
import { loadEditableRecord, openedRecordForm } from "../_data/record-form";
import { loadRecordRef, loadUsesSentence } from "../_data/records";
import { loadPartyOptions } from "../_data/session-form";
import { recordEditAction, removeAction } from "../changes/actions";
import { isFormShown } from "./form-shown";
import type { RecordPageProps } from "./history-page";
import { MayNotWrite } from "./may-not-write";
import { insteadOfRecord } from "./record-page";

/** The title of the page that changes a record. */
export async function editMetadata(kind: PlainKind, { params }: RecordPageProps): Promise<Metadata> {
  const record = await loadRecordRef(kind, (await params).slug);
  return record ? { title: `Change: ${record.name}`, robots: { index: false } } : { title: "Not found" };
}

/** The page that changes or removes a group, person, venue, party, topic or source. */
export async function editPage(kind: PlainKind, { params }: RecordPageProps): Promise<ReactNode> {
  const { slug } = await params;
  const editable = await loadEditableRecord(kind, slug);
  if (editable?.record.slug !== slug || editable.record.deletedAt)
    return insteadOfRecord(kind, slug, "/edit");
  const isShown = await isFormShown();
  const parties = (await loadPartyOptions()).map((party) => ({ value: party.slug, label: party.shortName }));
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={recordHref(kind, slug)}>
          <bdi>{editable.record.name}</bdi>
        </a>
      </nav>
      <h1 className="page-title">Change this {kind}</h1>
      {isShown ? (
        <>
          <RecordForm action={recordEditAction} opened={openedRecordForm(kind, editable)} parties={parties} />
          <RemoveRecord
            kind={kind}
            slug={slug}
            uses={await loadUsesSentence(kind, slug)}
            remove={removeAction}
          />
        </>
      ) : (
        <MayNotWrite next={`${recordHref(kind, slug)}/edit`} />
      )}
    </div>
  );
}
