import { SourceAttachments } from "@/components/records/source-attachments";
import { SourceUses } from "@/components/records/source-uses";
import { loadSourceAttachments, loadSourceUses } from "../../_data/fact-records";
import { factMetadata, factPage } from "../../_server/fact-page";
import type { RecordPageProps } from "../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => factMetadata("source", props);

export default async function SourcePage(props: RecordPageProps) {
  return factPage("source", props, async (slug) => (
    <>
      <SourceUses uses={await loadSourceUses(slug)} />
      <SourceAttachments items={await loadSourceAttachments(slug)} />
    </>
  ));
}
