import "server-only";
import { cookies } from "next/headers";
import { type Notice, noticeCookie, noticeIn } from "./notice-cookie";

/**
 * Leaves a notice for the page at `path`, to be shown in the next seconds. It is kept in a cookie, so that the page's
 * address stays the one that people share. The proxy takes it away with the page that shows it, or that page does once a
 * script shows it.
 */
export async function leaveNotice(path: string, notice: Notice, detail: string | null = null): Promise<void> {
  (await cookies()).set(noticeCookie(path, notice, detail));
}

/** The notice left for the page that is being drawn at `path`, or null. */
export async function readNotice(path: string): Promise<Notice | null> {
  return noticeIn(await cookies(), path)?.notice ?? null;
}

/** What the notice left for the page at `path` is about, the id of a step or the slug of a record; null where it does not say. */
export async function readNoticeDetail(path: string): Promise<string | null> {
  return noticeIn(await cookies(), path)?.detail ?? null;
}
