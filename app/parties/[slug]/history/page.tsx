import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("party", props);

export default async function PartyHistoryPage(props: RecordPageProps) {
  return historyPage("party", props);
}
