/** The cookie that carries a notice. */
export const noticeName = "notice";

const seconds = 20;

const notices = ["added", "saved", "removed", "restored", "merged", "undone"] as const;

/** What a page says once to whoever has just written. */
export type Notice = (typeof notices)[number];

/**
 * A notice for the page at `path` and no other. It goes to every page, as scripts can take away no cookie of a single one,
 * and they may do so: it holds nothing that need be kept from them.
 */
export function noticeCookie(path: string, notice: Notice) {
  return {
    name: noticeName,
    value: `${notice} ${path}`,
    path: "/",
    maxAge: seconds,
    sameSite: "lax",
  } as const;
}

/** The notice that a request's cookies carry for the page at `path`; null for none. */
export function noticeIn(
  jar: { get(name: string): { value: string } | undefined },
  path: string,
): Notice | null {
  const value = jar.get(noticeName)?.value;
  return notices.find((notice) => value === `${notice} ${path}`) ?? null;
}

/** The Set-Cookie header that takes a notice away, so that a reload does not say it again. */
export const noticeRemoval = `${noticeName}=; Path=/; Max-Age=0; SameSite=Lax`;
