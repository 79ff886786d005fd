import { editMetadata, editPage } from "../../../_server/edit-page";
import type { RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => editMetadata("group", props);

export default async function EditGroupPage(props: RecordPageProps) {
  return editPage("group", props);
}
