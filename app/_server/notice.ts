import "server-only";
import { cookies } from "next/headers";

/** What a page says once to whoever has just written. */
export type Notice = "added";

const name = "notice";
const seconds = 20;

/**
 * Leaves a notice for the page at `path`, to be shown in the next seconds. It is kept in a cookie of that path alone, so
 * that the page's address stays the one that people share.
 */
export async function leaveNotice(path: string, notice: Notice): Promise<void> {
  const jar = await cookies();
  jar.set(name, notice, { path, maxAge: seconds, httpOnly: true, sameSite: "lax" });
}

/** The notice left for the page that is being drawn, or null. */
export async function readNotice(): Promise<Notice | null> {
  const jar = await cookies();
  return jar.get(name)?.value === "added" ? "added" : null;
}
