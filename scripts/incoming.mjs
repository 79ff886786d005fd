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
