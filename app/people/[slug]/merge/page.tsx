import type { RecordPageProps } from "../../../_server/history-page";
import { mergeMetadata, mergePage } from "../../../_server/merge-page";

export const generateMetadata = (props: RecordPageProps) => mergeMetadata("person", props);

export default async function MergePersonPage(props: RecordPageProps) {
  return mergePage("person", props);
}
