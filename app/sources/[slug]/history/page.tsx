import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("source", props);

export default async function SourceHistoryPage(props: RecordPageProps) {
  return historyPage("source", props);
}
