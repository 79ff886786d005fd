import { refusalStylePolicy } from "./refusal-style.mjs";

/** What every answer says about how it may be used, whoever gives it: a page, a file, a refusal (OWASP Secure Headers). */
export const answerHeaders = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** The policy of an answer that is no page: nothing in it runs, loads or is framed. */
export const bareContentPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The one page that other sites may frame; its policy says so (Content Security Policy 3, frame-ancestors). */
export const embedPath = "/embed";

/**
 * The headers of one address: none against frames for the page that is made for them, and a sandbox for what people sent,
 * in which only the page that says that a file is not there has its style.
 * @param {Record<string, string>} headers
 * @param {string} pathname
 */
export function headersAt(headers, pathname) {
  const policy = headers["Content-Security-Policy"];
  if (policy && pathname.startsWith("/files/")) {
    return { ...headers, "Content-Security-Policy": `${policy}; ${refusalStylePolicy}; sandbox` };
  }
  if (pathname !== embedPath) return headers;
  const { "X-Frame-Options": _, ...open } = headers;
  return { ...open, "Cross-Origin-Resource-Policy": "cross-origin" };
}

/**
 * What every answer says that does not say otherwise, as pages do of what they may load; with what only a register at an https
 * address may say: browsers ask for it over https alone for a year. It speaks for its own name, not for those below it, which
 * may belong to others.
 * @param {import("./app-url.mjs").AppUrl | null} appUrl
 * @returns {Record<string, string>}
 */
export function headersOf(appUrl) {
  const headers = { ...answerHeaders, "Content-Security-Policy": bareContentPolicy };
  return appUrl?.isSecure ? { ...headers, "Strict-Transport-Security": "max-age=31536000" } : headers;
}
