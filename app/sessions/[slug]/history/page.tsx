import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("session", props);

export default async function SessionHistoryPage(props: RecordPageProps) {
  return historyPage("session", props);
}
