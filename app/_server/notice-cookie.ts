import { appUrl } from "./app-url";

const isSecure = () => appUrl()?.isSecure ?? false;

/** The cookie that carries a notice: of exactly this host (RFC 6265bis, 4.1.3.2) where the register is reached by https. */
export const noticeName = () => (isSecure() ? "__Host-notice" : "notice");

const seconds = 20;

const notices = [
  "added",
  "saved",
  "removed",
  "restored",
  "missing",
  "merged",
  "undone",
  "hindered",
  "taken-back",
  "moved-on",
  "overtaken",
] as const;

/** What a notice may be about: the id of a step, the slug of a record, or words of ours behind that. */
const isDetail = /^[0-9A-Za-z.-]{1,250}$/;

/** What a page says once to whoever has just written. */
export type Notice = (typeof notices)[number];

/**
 * A notice for the page at `path` and no other; `detail` is the id or slug of what it is about. It goes to every page, as scripts can take away no cookie of a single one,
 * and they may do so: it holds nothing that need be kept from them.
 */
export function noticeCookie(path: string, notice: Notice, detail: string | null = null) {
  return {
    name: noticeName(),
    value: [notice, path, detail].filter(Boolean).join(" "),
    path: "/",
    maxAge: seconds,
    sameSite: "lax",
    secure: isSecure(),
  } as const;
}

type Jar = { get(name: string): { value: string } | undefined };

/** The notice that a request's cookies carry for the page at `path`, with what it is about if it says so; null for none. */
export function noticeIn(jar: Jar, path: string): { notice: Notice; detail: string | null } | null {
  const [said, at, detail = ""] = jar.get(noticeName())?.value.split(" ") ?? [];
  const notice = at === path ? notices.find((each) => each === said) : undefined;
  return notice ? { notice, detail: isDetail.test(detail) ? detail : null } : null;
}

/** The Set-Cookie header that takes a notice away, so that a reload does not say it again. */
export const noticeRemoval = () =>
  `${noticeName()}=; Path=/; Max-Age=0; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
