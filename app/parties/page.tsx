import type { Metadata } from "next";
import { factDirectoryPage } from "../_server/fact-directory-page";
import type { RecordPageProps } from "../_server/history-page";

export const metadata: Metadata = {
  title: "Parties",
  description: "The states and organisations that take part in the sessions of the register.",
  alternates: { canonical: "/parties" },
};

export default async function PartiesPage(props: Pick<RecordPageProps, "searchParams">) {
  return factDirectoryPage("party", props);
}
