import { historyMetadata, historyPage, type RecordPageProps } from "../../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => historyMetadata("venue", props);

export default async function VenueHistoryPage(props: RecordPageProps) {
  return historyPage("venue", props);
}
