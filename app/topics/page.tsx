import type { Metadata } from "next";
import { factDirectoryPage } from "../_server/fact-directory-page";
import type { RecordPageProps } from "../_server/history-page";

export const metadata: Metadata = {
  title: "Topics",
  description: "What the sessions of the register are about.",
  alternates: { canonical: "/topics" },
};

export default async function TopicsPage(props: Pick<RecordPageProps, "searchParams">) {
  return factDirectoryPage("topic", props);
}
