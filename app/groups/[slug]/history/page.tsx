import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("group", props);

export default async function GroupHistoryPage(props: RecordPageProps) {
  return historyPage("group", props);
}
