import { editMetadata, editPage } from "../../../_server/edit-page";
import type { RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => editMetadata("person", props);

export default async function EditPersonPage(props: RecordPageProps) {
  return editPage("person", props);
}
