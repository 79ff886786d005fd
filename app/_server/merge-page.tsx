import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LikelyRecords } from "@/components/records/likely-records";
import { MergeForm } from "@/components/records/merge-form";
import { MergePreview } from "@/components/records/merge-preview";
import type { MergeableKind } from "@/db/referring-records";
import { recordHref, recordsName } from "@/domain/record-address";
import { findMergeTarget, listLikelySame, loadRecordHint } from "../_data/merge";
import { loadRecordRef } from "../_data/records";
import { mergeAction } from "../changes/actions";
import { isFormShown } from "./form-shown";
import type { RecordPageProps } from "./history-page";
import { MayNotWrite } from "./may-not-write";
import { insteadOfRecord } from "./record-page";

/** The title of the page that merges a record. */
export async function mergeMetadata(kind: MergeableKind, { params }: RecordPageProps): Promise<Metadata> {
  const record = await loadRecordRef(kind, (await params).slug);
  return record ? { title: `Merge: ${record.name}`, robots: { index: false } } : { title: "Not found" };
}

const firstOf = (value: string | string[] | undefined) => [value ?? ""].flat()[0]?.slice(0, 300) ?? "";

/** The page that makes one record of two that prove to be the same group, person, venue, topic or source. */
export async function mergePage(
  kind: MergeableKind,
  { params, searchParams }: RecordPageProps,
): Promise<ReactNode> {
  const [{ slug }, parameters] = [await params, await searchParams];
  const record = await loadRecordRef(kind, slug);
  if (record?.slug !== slug || record.deletedAt) return insteadOfRecord(kind, slug, "/merge");
  const text = firstOf(parameters.into);
  const value = {
    text,
    pick: firstOf(parameters["into.pick"]),
    asked: firstOf(parameters["into.asked"]) || text,
  };
  const { preview, question, problem } = await findMergeTarget(
    kind,
    slug,
    value,
    parameters.into !== undefined,
  );
  const likely = text === "" ? await listLikelySame(kind, slug, record.name) : [];
  const hint = await loadRecordHint(kind, record.id);
  const isShown = await isFormShown();
  if (!isShown) return <MayNotWrite next={`${recordHref(kind, slug)}/merge`} />;
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={recordHref(kind, slug)}>
          <bdi>{record.name}</bdi>
        </a>
      </nav>
      <h1 className="page-title">Merge this {kind} with another</h1>
      <p>
        <bdi>{record.name}</bdi>
        {hint && <span className="muted small merge-hint"> ({hint})</span>}
      </p>
      <LikelyRecords likely={likely} />
      <MergeForm kind={kind} suggestKind={recordsName(kind)} {...{ value, problem, question }} />
      {preview && <MergePreview {...preview} merge={mergeAction} />}
    </div>
  );
}
