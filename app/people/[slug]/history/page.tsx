import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("person", props);

export default async function PersonHistoryPage(props: RecordPageProps) {
  return historyPage("person", props);
}
