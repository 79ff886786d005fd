import { factMetadata, factPage } from "../../_server/fact-page";
import type { RecordPageProps } from "../../_server/history-page";

export const generateMetadata = (props: RecordPageProps) => factMetadata("party", props);

export default async function PartyPage(props: RecordPageProps) {
  return factPage("party", props);
}
