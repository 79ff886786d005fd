import { editMetadata, editPage } from "../../../_server/edit-page";
import type { RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => editMetadata("source", props);

export default async function EditSourcePage(props: RecordPageProps) {
  return editPage("source", props);
}
