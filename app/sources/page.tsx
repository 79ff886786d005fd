import type { Metadata } from "next";
import { factDirectoryPage } from "../_server/fact-directory-page";
import type { RecordPageProps } from "../_server/history-page";

export const metadata: Metadata = {
  title: "Sources",
  description: "The publications that support what the register says.",
  alternates: { canonical: "/sources" },
};

export default async function SourcesPage(props: Pick<RecordPageProps, "searchParams">) {
  return factDirectoryPage("source", props);
}
