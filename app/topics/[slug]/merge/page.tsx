import type { RecordPageProps } from "../../../_server/history-page";
import { mergeMetadata, mergePage } from "../../../_server/merge-page";

export const generateMetadata = (props: RecordPageProps) => mergeMetadata("topic", props);

export default async function MergeTopicPage(props: RecordPageProps) {
  return mergePage("topic", props);
}
