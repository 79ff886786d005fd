import { editMetadata, editPage } from "../../../_server/edit-page";
import type { RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => editMetadata("topic", props);

export default async function EditTopicPage(props: RecordPageProps) {
  return editPage("topic", props);
}
