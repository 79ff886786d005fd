/**
 * Takes out what proxies or forgers say of the host, scheme and port: APP_URL alone says those, and Next would believe them
 * when it asks itself or compares origins. X-Forwarded-For stays, which Next does not read.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
export function forgetForwarding(headers) {
  for (const name of Object.keys(headers)) {
    const isForwarded = name === "forwarded" || name.startsWith("x-forwarded-");
    if (isForwarded && name !== "x-forwarded-for") delete headers[name];
  }
}

/**
 * The path of a request, still escaped; "/" where it cannot be read.
 * @param {{ url?: string }} request
 */
export function pathOf({ url = "/" }) {
  if (url.startsWith("/")) return url.split("?")[0] ?? "/";
  return URL.canParse(url) ? new URL(url).pathname : "/";
}

/**
 * Whether a request says beyond doubt what it asks for and of whom, so that no proxy in front can have read it otherwise. An
 * address written whole, as to a proxy, becomes a path here and its host the Host (RFC 9112, 3.2.2): Next would redirect to it
 * before the guard has seen it.
 * @param {Pick<import("node:http").IncomingMessage, "url" | "headers" | "rawHeaders">} request
 */
export function isPlain(request) {
  const { url = "", headers, rawHeaders } = request;
  if (rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length > 1) return false;
  if (url.startsWith("/")) return true;
  const whole = URL.canParse(url) ? new URL(url) : null;
  if (!whole || !/^https?:$/.test(whole.protocol)) return false;
  headers.host = whole.host;
  request.url = whole.pathname + whole.search;
  return true;
}
