import { allowedMethods } from "@/domain/api/operations";
import { type AppUrl, loopback } from "@/scripts/app-url.mjs";
import { bodyLimitOf, tooLong } from "@/scripts/body-limit.mjs";
import type { Refusal } from "@/scripts/refusal-answer.mjs";

/** What the guard reads of a request; `pathname` is the path as it stands in the address, still escaped. */
export interface GuardedRequest {
  method: string;
  pathname: string;
  headers: Headers;
}

/**
 * Says why a request must not reach the register, or null when it may; `appUrl` is where a team finds it, null in local mode.
 * A page of another site must not be able to read or write with what a browser of ours may: not by pointing a name of
 * its own at this machine (Host), nor by posting across sites (Origin, Sec-Fetch-Site). No forwarded header is believed.
 */
export function refusalOf(request: GuardedRequest, appUrl: AppUrl | null = null): Refusal | null {
  const host = request.headers.get("host") ?? "";
  if (!isOwnHost(host, appUrl) && !(isLoopback(host) && asksForHealth(request))) {
    const where = appUrl ? `at ${appUrl.origin}` : "on this machine, at localhost or 127.0.0.1";
    return { status: 421, sentence: `This register answers only ${where}.` };
  }
  if (!isReadable(request.pathname)) {
    return {
      status: 400,
      sentence:
        "This address is not written correctly: it holds a percent sign that stands for no character.",
    };
  }
  if (request.method === "GET" || request.method === "HEAD") return interfaceRefusal(request);
  if (!isOwnOrigin(request.headers, appUrl?.origin ?? originAt(host))) {
    return { status: 403, sentence: "This change was sent from another site, so it was not made." };
  }
  return lengthRefusal(request) ?? methodRefusal(request);
}

const isLoopback = (host: string) => loopback.test(host.replace(/:\d{1,5}$/, ""));

/** The origin of pages that were asked for by this Host over plain http; null where it is no host. */
function originAt(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : null;
}

/** Whether a Host is the register's own: any of this machine's in local mode, exactly that of APP_URL for a team. */
function isOwnHost(host: string, appUrl: AppUrl | null): boolean {
  if (!appUrl) return isLoopback(host);
  const defaultPort = appUrl.isSecure ? /:443$/ : /:80$/;
  return host.replace(defaultPort, "").toLowerCase() === appUrl.host;
}

/** Whether a program on this machine asks how the register is, as a start and a container's health check do. */
function asksForHealth({ method, pathname }: GuardedRequest): boolean {
  return (method === "GET" || method === "HEAD") && pathname === "/api/health";
}

/** Says why a body is not read: it says that it is too long. The server counts as well (scripts/sent-body.mjs). */
function lengthRefusal({ pathname, headers }: GuardedRequest): Refusal | null {
  const length = Number(headers.get("content-length") ?? 0);
  return length > bodyLimitOf(pathname) ? tooLong(pathname) : null;
}

/** The pages that hold a form: those of records, their edit, history and parts, the changes of the register, views, and accounts. */
const formPage =
  /^\/(?:(?:sign-in|setup|settings|import)(?:\/[^/]+)?|(?:sessions|groups|people|venues|parties|topics|sources)\/[^/]+(?:\/(?:edit|history|merge))?|sessions\/[^/]+\/edit\/(?:sources|outcomes|files)|changes|bulk|views)$/;

/**
 * Says why a page does not take a method other than GET and HEAD. Only pages with a form take POST, and of that only
 * what calls an action; left alone, Next would answer everything else with the page, as if it had been done.
 * Addresses that are no pages decide for themselves.
 */
function methodRefusal(request: GuardedRequest): Refusal | null {
  const { method, pathname, headers } = request;
  if (pathname.startsWith("/api/v1/")) return interfaceRefusal(request);
  if (/^\/(?:api(?=\/)|suggest|sign-out|_next|__nextjs[^/]*)(?:\/|$)/.test(pathname)) return null;
  const isForm = formPage.test(pathname);
  if (isForm && method === "POST" && callsAction(headers)) return bodyRefusal(headers);
  return {
    status: 405,
    sentence: "This address is for reading: what was sent to it was not understood, and nothing was saved.",
    allow: isForm ? "GET, HEAD, POST" : "GET, HEAD",
  };
}

/** Says why an address of the interface for programs does not take a method; null for those that are none, which say so themselves. */
function interfaceRefusal({ method, pathname }: GuardedRequest): Refusal | null {
  const allowed = pathname.startsWith("/api/v1/") ? allowedMethods(pathname) : null;
  if (!allowed || method === "OPTIONS" || allowed.includes(method)) return null;
  const sentence = `This address takes ${allowed.join(", ")}, so nothing was done.`;
  return { status: 405, sentence, allow: [...allowed, "OPTIONS"].join(", ") };
}

const isMultipart = /^multipart\/form-data\b/i;

/** Whether a POST calls a server action: by name from a script, or in the encoding that React gives a form without one. */
function callsAction(headers: Headers): boolean {
  return headers.has("next-action") || isMultipart.test(headers.get("content-type") ?? "");
}

/** Says why a form cannot be taken apart: without a boundary nobody knows where one field ends (RFC 7578, 4.1). */
function bodyRefusal(headers: Headers): Refusal | null {
  const type = headers.get("content-type") ?? "";
  if (!isMultipart.test(type) || /;\s*boundary\s*=\s*(?:"[^"]+"|[^\s";]+)/i.test(type)) return null;
  return {
    status: 400,
    sentence:
      "What was sent is not written correctly: where its fields end is not stated. Nothing was saved.",
  };
}

/** Whether every percent escape of an address is UTF-8 (RFC 3986, 2.5) and none is the null character. */
function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Whether a write comes from a page of this register or from a program that is no browser.
 * Browsers send Origin with every write; those that know Fetch Metadata say besides where it came from.
 */
function isOwnOrigin(headers: Headers, own: string | null): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  return origin === null || origin === own;
}
