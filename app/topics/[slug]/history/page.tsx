import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("topic", props);

export default async function TopicHistoryPage(props: RecordPageProps) {
  return historyPage("topic", props);
}
