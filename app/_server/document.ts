import "server-only";
import { headers } from "next/headers";
import { after } from "next/server";
import { keepMarkupApart } from "@/components/ui/html-apart";

/**
 * Leaves the markup of a page out of the data that comes with it, if the browser says that it asks for a document (Fetch
 * Metadata, Sec-Fetch-Dest). A request of Next's own for new data says something else, and one that says nothing, as over
 * plain HTTP to another machine, is answered with both.
 */
export async function sendMarkupOnce(): Promise<void> {
  if ((await headers()).get("sec-fetch-dest") !== "document") return;
  after(keepMarkupApart());
}
