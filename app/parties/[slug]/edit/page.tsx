import { editMetadata, editPage } from "../../../_server/edit-page";
import type { RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => editMetadata("party", props);

export default async function EditPartyPage(props: RecordPageProps) {
  return editPage("party", props);
}
