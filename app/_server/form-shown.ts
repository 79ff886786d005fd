import "server-only";
import { headers } from "next/headers";
import { currentViewer } from "./viewer";

/**
 * Whether a page shows its form: to whoever may write, and to whoever has just sent it, who may not or not any more. The
 * answer draws the page anew, and what they wrote must still stand there; the command has refused it by then.
 */
export async function isFormShown(): Promise<boolean> {
  const { mayWrite } = await currentViewer();
  if (mayWrite) return true;
  const sent = await headers();
  return sent.has("next-action") || (sent.get("content-type") ?? "").startsWith("multipart/form-data");
}
