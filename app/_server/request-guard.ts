/** What the guard reads of a request; `pathname` is the path as it stands in the address, still escaped. */
export interface GuardedRequest {
  method: string;
  pathname: string;
  headers: Headers;
}

/** An answer given instead of the page: an HTTP status and one sentence for the person who reads it. */
export interface Refusal {
  status: 400 | 403 | 405 | 411 | 413 | 421;
  sentence: string;
  /** What can be done about it, in one more sentence; the form then stands at this address. */
  advice?: string;
  /** The methods that the address takes, for an Allow header; only where that is the reason. */
  allow?: string;
}

/** Longest body of a write, in bytes. */
export const bodyLimit = 1024 * 1024;

/** The same where a file may come along: the largest one that is taken, and room for the words about it. */
export const fileBodyLimit = 21 * 1024 * 1024;

const filesPage = /^\/sessions\/[^/]+\/edit\/files$/;

// The form is not drawn again here: what it held comes after the file, or in the midst of it, and is never read.
const smallerFile =
  "Go back with your browser and choose a smaller file: what you wrote about it should still stand in the form.";

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Says why a request must not reach the register, or null when it may.
 * Without accounts whoever reaches the page can write, so a page of another site must not be able to: not by
 * pointing a name of its own at this machine (Host), nor by posting across sites (Origin, Sec-Fetch-Site).
 */
export function refusalOf(request: GuardedRequest): Refusal | null {
  const host = request.headers.get("host") ?? "";
  if (!loopbackHost.test(host)) {
    return {
      status: 421,
      sentence: "This register answers only on this machine, at localhost or 127.0.0.1.",
    };
  }
  if (!isReadable(request.pathname)) {
    return {
      status: 400,
      sentence:
        "This address is not written correctly: it holds a percent sign that stands for no character.",
    };
  }
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (request.method === "OPTIONS") return methodRefusal(request);
  if (!isOwnOrigin(request.headers, host)) {
    return { status: 403, sentence: "This change was sent from another site, so it was not made." };
  }
  return lengthRefusal(request) ?? methodRefusal(request);
}

/** Says why a body is not read: it is too long for its address, or a page's form does not say how long it is. */
function lengthRefusal({ pathname, headers }: GuardedRequest): Refusal | null {
  const isFile = filesPage.test(pathname);
  if (Number(headers.get("content-length") ?? 0) > (isFile ? fileBodyLimit : bodyLimit)) {
    const most = isFile ? "20 MB" : "1 MB";
    const sentence = `What was sent is larger than ${most}, so nothing was saved.`;
    return { status: 413, sentence, ...(isFile && { advice: smallerFile }) };
  }
  // Next has one limit for the forms of all pages, that of a file: a body of unknown length would pass this one.
  if (formPage.test(pathname) && headers.has("transfer-encoding")) {
    return { status: 411, sentence: "What was sent does not say how long it is, so nothing was saved." };
  }
  return null;
}

/** The pages that hold a form: those of records, their edit, history and parts, and the changes of the register. */
const formPage =
  /^\/(?:(?:sessions|groups|people|venues|parties|topics|sources)\/[^/]+(?:\/(?:edit|history|merge))?|sessions\/[^/]+\/edit\/(?:sources|outcomes|files)|changes|bulk)$/;

/**
 * Says why a page does not take a method other than GET and HEAD. Only pages with a form take POST, and of that only
 * what calls an action; left alone, Next would answer everything else with the page, as if it had been done.
 * Addresses that are no pages decide for themselves.
 */
function methodRefusal({ method, pathname, headers }: GuardedRequest): Refusal | null {
  if (/^\/(?:api|suggest|_next|__nextjs[^/]*)(?:\/|$)/.test(pathname)) return null;
  const isForm = formPage.test(pathname);
  if (isForm && method === "POST" && callsAction(headers)) return bodyRefusal(headers);
  return {
    status: 405,
    sentence: "This address is for reading: what was sent to it was not understood, and nothing was saved.",
    allow: isForm ? "GET, HEAD, POST" : "GET, HEAD",
  };
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
function isOwnOrigin(headers: Headers, host: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  return origin === null || (URL.canParse(`http://${host}`) && origin === new URL(`http://${host}`).origin);
}
