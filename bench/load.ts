import { Agent, get } from "node:http";

/** How many requests are under way at once when a server is loaded. */
const clients = 32;

const agent = new Agent({ keepAlive: true, maxSockets: clients });
const timeout = 20_000;

/** Asks for an address over a kept connection and reads the answer to its end; throws unless it is a page. */
function fetchPage(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, timeout }, (response) => {
      response.resume().on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${address} answered ${response.statusCode}`));
      });
    });
    request.on("timeout", () => request.destroy(new Error(`${address} did not answer`)));
    request.on("error", reject);
  });
}

/** How long one request takes, in milliseconds. */
export async function timePage(address: string): Promise<number> {
  const start = performance.now();
  await fetchPage(address);
  return performance.now() - start;
}

/** How many of these addresses, in turn, a server answers in a second when 32 clients ask for `ms` milliseconds. */
export async function requestsPerSecond(addresses: string[], ms: number): Promise<number> {
  const start = performance.now();
  let asked = 0;
  let answered = 0;
  const client = async () => {
    while (performance.now() - start < ms) {
      await fetchPage(addresses[asked++ % addresses.length] ?? "");
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered * 1000) / (performance.now() - start);
}
