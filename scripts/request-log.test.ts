import { once } from "node:events";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { loggedPath, logTo, readLogLevel } from "./log-line.mjs";
import { logRequests } from "./request-log.mjs";
import { SettingError } from "./setting-error.mjs";

let lines: string[];
let server: Server;
beforeEach(async () => {
  lines = [];
  const log = logRequests(logTo("info", (line) => lines.push(line)));
  server = createServer((request, response) => {
    log(request, response);
    response.statusCode = request.url === "/no" ? 404 : 200;
    response.end("x");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterEach(() => void server.close());

async function ask(path: string, headers = {}) {
  const { port } = server.address() as AddressInfo;
  const [response] = await once(get({ port, path, headers, agent: false }), "response");
  await once(response.resume(), "end");
  return response.headers["x-request-id"] as string;
}

const parsed = () => lines.map((line) => JSON.parse(line));

test("a request is one line with the id that its answer carries, and nothing of what was asked or who asked", async () => {
  const id = await ask("/sessions?q=Dylevsky&chair=x", {
    "X-Request-Id": "mine",
    "User-Agent": "Secret/1",
  });
  await expect.poll(() => lines.length).toBe(1);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(lines[0]).toMatch(/^[^\n]*\n$/);
  expect(parsed()).toEqual([
    {
      time: expect.any(String),
      level: "info",
      event: "request",
      id,
      method: "GET",
      path: "/sessions",
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test("what was refused is a warning, and each request has another id", async () => {
  const ids = [await ask("/no"), await ask("/")];
  await expect.poll(() => lines.length).toBe(2);
  expect(parsed().map(({ level, status }) => [level, status])).toEqual([
    ["warn", 404],
    ["info", 200],
  ]);
  expect(new Set(ids).size).toBe(2);
});

describe("a logged path", () => {
  it.each([
    ["/?q=Igor", "/"],
    ["/people/igor-dylevsky/edit?x=1", "/people/*/edit"],
    ["/people", "/people"],
    ["/api/v1/people/igor-dylevsky", "/api/v1/people/*"],
    ["/setup/5ecre7", "/setup/*"],
    ["/api/auth/verify/tok", "/api/auth/*"],
    ["/sessions/wg-3rd-2023", "/sessions/wg-3rd-2023"],
    [`/${"a".repeat(999)}`, `/${"a".repeat(299)}`],
  ])("of %s is %s", (url, path) => expect(loggedPath(url)).toBe(path));
});

describe("the level of the log", () => {
  it.each([
    ["none", []],
    ["error", ["error"]],
    ["warn", ["error", "warn"]],
    ["info", ["error", "warn", "info"]],
    ["", ["error", "warn", "info"]],
  ])("%j lets through %j", (LOG_LEVEL, through) => {
    const written: string[] = [];
    const tell = logTo(readLogLevel({ LOG_LEVEL }), (line) => written.push(JSON.parse(line).level));
    for (const level of ["error", "warn", "info"] as const) tell(level, "event", {});
    expect(written).toEqual(through);
  });

  it("is refused in one sentence when it is another word", () => {
    expect(() => readLogLevel({ LOG_LEVEL: "loud" })).toThrow(SettingError);
    expect(() => readLogLevel({ LOG_LEVEL: "loud" })).toThrow(/^LOG_LEVEL .*\.$/);
  });
});
