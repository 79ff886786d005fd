import { once } from "node:events";
import { request as ask, type ClientRequest, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeBody } from "./sent-body.mjs";

const most = 1_000_000;
let server: Server;
/** How what was sent ended, in order: its length, the status of a refusal, or "gone". */
let outcomes: (number | "gone")[];
let arrivals: number;
let told: () => void;

beforeEach(async () => {
  [outcomes, arrivals, told] = [[], 0, () => {}];
  server = createServer(async (request, response) => {
    request.on("data", (chunk: Buffer) => {
      arrivals += chunk.length;
      told();
    });
    const taken = await takeBody(request, "/changes", most);
    if (taken === null) outcomes.push("gone");
    else if ("refusal" in taken) outcomes.push(taken.refusal.status);
    else outcomes.push(Buffer.concat(await taken.request.toArray()).length);
    told();
    response.writeHead(taken && "refusal" in taken ? taken.refusal.status : 200).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterEach(async () => {
  server.closeAllConnections();
  await once(server.close(), "close");
});

/** Waits for something that the server sees; it looks again at every piece that arrives. */
const until = (isSo: () => boolean) =>
  new Promise<void>((resolve) => {
    told = () => isSo() && resolve();
    told();
  });

function begin(bytes: number): ClientRequest {
  const { port } = server.address() as AddressInfo;
  const request = ask({ port, host: "127.0.0.1", method: "POST", path: "/changes" });
  request.on("error", () => {});
  request.write(Buffer.alloc(bytes));
  return request;
}

async function statusOf(request: ClientRequest): Promise<number | undefined> {
  const [response] = await once(request.end(), "response");
  response.resume();
  return response.statusCode;
}

it("holds only so much of all bodies at once, and takes more when there is room again", async () => {
  const first = begin(600_000);
  await until(() => arrivals === 600_000);
  expect(await statusOf(begin(600_000))).toBe(503);
  expect(await statusOf(first)).toBe(200);
  expect(await statusOf(begin(600_000))).toBe(200);
  expect(outcomes).toEqual([503, 600_000, 600_000]);
});

it("forgets what was sent by somebody who has gone", async () => {
  const first = begin(600_000);
  await until(() => arrivals === 600_000);
  first.destroy();
  await until(() => outcomes.includes("gone"));
  expect(await statusOf(begin(600_000))).toBe(200);
});

it("gives the body whole to whoever reads the request", async () => {
  expect(await statusOf(begin(12_345))).toBe(200);
  expect(outcomes).toEqual([12_345]);
});
