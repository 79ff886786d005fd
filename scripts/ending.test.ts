import { once } from "node:events";
import { Agent, createServer, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endServer } from "./ending.mjs";

let server: Server;
let waiting: ServerResponse[];
let agent: Agent;
let port: number;
beforeEach(async () => {
  waiting = [];
  agent = new Agent({ keepAlive: true });
  server = createServer((asked, response) => {
    if (asked.url === "/slow") {
      waiting.push(response);
      server.emit("slow");
    } else response.end("quick");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
});

const ask = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, agent }, async (response) => {
      let body = "";
      for await (const chunk of response.setEncoding("utf8")) body += chunk;
      resolve(body);
    })
      .on("error", reject)
      .end();
  });

const end = (most: number) => new Promise<boolean>((ended) => endServer(server, { most, ended }));

test("a request under way is answered, nothing new is taken, and the kept connection is not waited for", async () => {
  const slow = ask("/slow");
  await once(server, "slow");
  const ended = end(60_000);
  await expect(ask("/quick")).rejects.toThrow(/ECONNREFUSED/);
  waiting[0]?.end("slow but whole");
  expect(await slow).toBe("slow but whole");
  expect(await ended).toBe(true);
});

test("connections on which nothing is asked end at once", async () => {
  expect(await ask("/quick")).toBe("quick");
  expect(await end(60_000)).toBe(true);
});

test("a request that is never answered is given up in time", async () => {
  const slow = expect(ask("/slow")).rejects.toThrow();
  await once(server, "slow");
  expect(await end(30)).toBe(false);
  server.closeAllConnections();
  await slow;
});
