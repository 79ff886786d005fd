import type { RecordPageProps } from "../../../_server/history-page";
import { mergeMetadata, mergePage } from "../../../_server/merge-page";

export const generateMetadata = (props: RecordPageProps) => mergeMetadata("source", props);

export default async function MergeSourcePage(props: RecordPageProps) {
  return mergePage("source", props);
}
