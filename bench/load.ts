import { Agent, get } from "node:http";

/** How many requests are under way at once when a server is loaded. */
const clients = 32;

const agent = new Agent({ keepAlive: true, maxSockets: clients });
const timeout = 20_000;

/**
 * Whether a page is to be drawn anew for each request, or may come from what the server keeps (docs/decisions/0007). Both
 * ask for a document as browsers do; who brings a cookie is drawn a page of their own.
 */
export type Asked = "drawn" | "kept";

const headersOf = {
  drawn: { "Sec-Fetch-Dest": "document", Cookie: "measured=1" },
  kept: { "Sec-Fetch-Dest": "document" },
};

/** Asks for an address over a kept connection and reads the answer to its end; throws unless it is a page. */
function fetchPage(address: string, asked: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, timeout, headers: headersOf[asked] }, (response) => {
      response.resume().on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${address} answered ${response.statusCode}`));
      });
    });
    request.on("timeout", () => request.destroy(new Error(`${address} did not answer`)));
    // What a server closed while this process was busy measuring is found out only by asking over it (Node, reusedSocket).
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === "ECONNRESET") resolve(fetchPage(address, asked));
      else reject(error);
    });
  });
}

/** How long one request takes, in milliseconds. */
export async function timePage(address: string, asked: Asked): Promise<number> {
  const start = performance.now();
  await fetchPage(address, asked);
  return performance.now() - start;
}

/** How many of these addresses, in turn, a server answers in a second when 32 clients ask for `ms` milliseconds. */
export async function requestsPerSecond(addresses: string[], ms: number, asked: Asked): Promise<number> {
  const start = performance.now();
  let sent = 0;
  let answered = 0;
  const client = async () => {
    while (performance.now() - start < ms) {
      await fetchPage(addresses[sent++ % addresses.length] ?? "", asked);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered * 1000) / (performance.now() - start);
}
