import { isIP, isIPv6 } from "node:net";

/**
 * The address of whoever asks. X-Forwarded-For is read from the right, where the proxies nearest to us wrote it, and only as
 * far as there are proxies that are believed: what stands further left is whatever the asker chose to say.
 * @param {{ socket: { remoteAddress?: string }, headers: { "x-forwarded-for"?: string } }} request as Node gives it
 * @param {number} proxies how many reverse proxies in front are believed
 * @returns {string} an IP address, or "unknown" when there is none
 */
export function clientAddress({ socket, headers }, proxies) {
  const written = (headers["x-forwarded-for"] ?? "").split(",").slice(-proxies || Infinity);
  // From the nearest on; a proxy that wrote no address is itself the farthest that is known.
  const hops = [socket.remoteAddress ?? "", ...written.reverse()].map(plainAddress);
  const known = hops.indexOf(null);
  return hops.slice(0, known < 0 ? hops.length : known).at(-1) ?? "unknown";
}

/**
 * An IP address without what proxies put around it: a port, brackets, a zone, the IPv6 form of an IPv4 address.
 * @param {string} text
 */
function plainAddress(text) {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%.*$/, "")
    .replace(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i, "$1");
  return isIP(bare) ? bare.toLowerCase() : null;
}

/**
 * What an address is counted by: an IPv6 address by its first 64 bits, since one customer has all that begin so (RFC 6177).
 * @param {string} address as `clientAddress` gives it
 */
export function addressGroup(address) {
  if (!isIPv6(address)) return address;
  // The host of a URL is the address in its one shortest form (RFC 5952), with at most one gap.
  const [before = "", after = ""] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [head, tail] = [before, after].map((part) => part.split(":").filter(Boolean));
  const gap = Array.from({ length: 8 - (head?.length ?? 0) - (tail?.length ?? 0) }, () => "0");
  return `${[...(head ?? []), ...gap, ...(tail ?? [])].slice(0, 4).join(":")}::/64`;
}
