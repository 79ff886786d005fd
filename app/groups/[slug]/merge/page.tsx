import type { RecordPageProps } from "../../../_server/history-page";
import { mergeMetadata, mergePage } from "../../../_server/merge-page";

export const generateMetadata = (props: RecordPageProps) => mergeMetadata("group", props);

export default async function MergeGroupPage(props: RecordPageProps) {
  return mergePage("group", props);
}
