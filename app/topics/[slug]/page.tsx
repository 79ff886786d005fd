import { factMetadata, factPage } from "../../_server/fact-page";
import type { RecordPageProps } from "../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => factMetadata("topic", props);

export default async function TopicPage(props: RecordPageProps) {
  return factPage("topic", props);
}
