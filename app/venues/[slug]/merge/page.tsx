import type { RecordPageProps } from "../../../_server/history-page";
import { mergeMetadata, mergePage } from "../../../_server/merge-page";

export const generateMetadata = (props: RecordPageProps) => mergeMetadata("venue", props);

export default async function MergeVenuePage(props: RecordPageProps) {
  return mergePage("venue", props);
}
