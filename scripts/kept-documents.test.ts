import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  request,
  type Server,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepDocuments } from "./kept-documents.mjs";

const document = { "sec-fetch-dest": "document" };
const policyOf = (nonce: string) => `script-src 'nonce-${nonce}'`;

let state: string | null;
let drawn: number;
let draw: RequestListener;
let server: Server;
let port: number;

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

function ask(path: string, headers: Record<string, string> = document, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, headers, method, agent: false }, async (response) => {
      let body = "";
      for await (const chunk of response.setEncoding("utf8")) body += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    })
      .on("error", reject)
      .end();
  });
}

const nonceOf = ({ headers }: Answer) =>
  /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];

beforeEach(async () => {
  state = "1";
  drawn = 0;
  draw = ({ url }, response) => {
    const nonce = `first${++drawn}`;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", policyOf(nonce));
    response.write(`<p>${url} drawn ${drawn}, dīn`);
    response.end(`<script nonce="${nonce}"></script><script nonce="${nonce}"></script></html>`);
  };
  const answer = keepDocuments({ state: () => state, limit: 300 });
  server = createServer((request, response) => answer(request, response, () => draw(request, response)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  port = (server.address() as AddressInfo).port;
});

afterEach(() => void server.close());

test("a document is drawn once, and each answer has a nonce of its own", async () => {
  const answers = [await ask("/a?q=1"), await ask("/a?q=1"), await ask("/a?q=1")];
  expect(drawn).toBe(1);
  expect(new Set(answers.map(nonceOf)).size).toBe(3);
  for (const answer of answers) {
    const nonce = nonceOf(answer);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toBe(
      `<p>/a?q=1 drawn 1, dīn<script nonce="${nonce}"></script><script nonce="${nonce}"></script></html>`,
    );
  }
  expect(nonceOf(answers[1] as Answer)).toMatch(/^[A-Za-z0-9+/]{22}==$/);
});

test("what changes the state has every document drawn anew", async () => {
  await ask("/a");
  state = "2";
  expect((await ask("/a")).body).toContain("drawn 2");
  expect((await ask("/a")).body).toContain("drawn 2");
});

test("a document drawn while the state changed is not kept", async () => {
  const drawFirst = draw;
  draw = (request, response) => {
    state = "2";
    draw = drawFirst;
    drawFirst(request, response);
  };
  await ask("/a");
  expect((await ask("/a")).body).toContain("drawn 2");
});

test("nothing is kept while the state is not known", async () => {
  state = null;
  await ask("/a");
  expect((await ask("/a")).body).toContain("drawn 2");
});

test.each<[string, Record<string, string>, string?]>([
  ["who brings a cookie", { ...document, cookie: "a=b" }],
  ["who brings a login", { ...document, authorization: "Bearer x" }],
  ["who asks for a part", { ...document, range: "bytes=0-1" }],
  ["a request for data", { ...document, rsc: "1" }],
  ["a request that steers Next", { ...document, "x-middleware-subrequest": "proxy" }],
  ["what is no document", { "sec-fetch-dest": "empty" }],
  ["a browser that does not say", {}],
  ["a form", document, "POST"],
  ["another host", { ...document, host: "elsewhere.example" }],
])("%s is answered apart", async (_, headers, method) => {
  await ask("/a");
  expect((await ask("/a", headers, method)).body).toContain("drawn 2");
  expect((await ask("/a")).body).toContain("drawn 1");
});

test.each<[string, (response: Parameters<RequestListener>[1]) => unknown]>([
  ["a page that was not found", (response) => Object.assign(response, { statusCode: 404 })],
  ["a page that leaves a cookie", (response) => response.setHeader("Set-Cookie", "a=b")],
  ["what is no page", (response) => response.setHeader("Content-Type", "application/json")],
  ["a page without a nonce", (response) => response.removeHeader("Content-Security-Policy")],
  ["a page that was not finished", (response) => response.end(`drawn ${++drawn}`)],
  ["a page too large to keep", (response) => response.write("x".repeat(2 ** 20))],
])("%s is not kept", async (_, alter) => {
  draw = (_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Content-Security-Policy", policyOf("n"));
    alter(response);
    if (!response.writableEnded) response.end(`drawn ${++drawn}</html>`);
  };
  await ask("/a");
  expect((await ask("/a")).body).toContain("drawn 2");
});

test("what a reader did not wait for is not kept", async () => {
  const drawWhole = draw;
  const left = new Promise<void>((resolve) => {
    draw = (_request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Content-Security-Policy", policyOf("n"));
      response.write(`drawn ${++drawn}`);
      response.on("close", () => {
        response.end("</html>");
        resolve();
      });
    };
  });
  request({ port, host: "127.0.0.1", path: "/a", headers: document, agent: false })
    .on("response", (response) => response.destroy())
    .end();
  await left;
  draw = drawWhole;
  expect((await ask("/a")).body).toContain("drawn 2");
});

test("those not asked for longest go first when memory is full", async () => {
  for (const path of ["/a", "/b", "/a", "/c", "/d"]) await ask(path);
  drawn = 100;
  expect((await ask("/b")).body).toContain("drawn 101");
  expect((await ask("/d")).body).not.toContain("drawn 10");
});
