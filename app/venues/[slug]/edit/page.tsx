import { editMetadata, editPage } from "../../../_server/edit-page";
import type { RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => editMetadata("venue", props);

export default async function EditVenuePage(props: RecordPageProps) {
  return editPage("venue", props);
}
