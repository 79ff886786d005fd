import { connect } from "node:net";
import { expect, test } from "./fixtures";
import { type Sent, send } from "./raw-request";

const mebibyte = 2 ** 20;
const pieces = (size: number) => Array.from({ length: size / mebibyte }, () => Buffer.alloc(mebibyte, "x"));
const files = "/sessions/india-russia-wg-military-cooperation-3rd/edit/files";
const form = { "content-type": "multipart/form-data; boundary=b" };
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test("what is too long for its address is refused by the bytes that come", async ({ server }) => {
  const tooLong: [string, Sent][] = [
    ["/sessions/new", Buffer.alloc(mebibyte + 1)],
    ["/sessions/new", [...pieces(mebibyte), Buffer.from("x")]],
    ["/api/v1/sessions", [...pieces(mebibyte), Buffer.from("x")]],
    ["/suggest/people", pieces(2 * mebibyte)],
    ["/", pieces(2 * mebibyte)],
    [files, [...pieces(21 * mebibyte), Buffer.from("x")]],
  ];
  for (const [path, body] of tooLong) {
    const answer = await send(server.origin, path, form, body);
    expect(answer.status, path).toBe(413);
    expect(answer.body, path).toContain("nothing was saved");
  }
});

test("a body up to the limit is read, whether it says its length or not", async ({ server }) => {
  const long = part("$ACTION_ID_00", "x".repeat(mebibyte - 200));
  for (const body of [`${long}--b--\r\n`, [Buffer.from(long), Buffer.from("--b--\r\n")]]) {
    expect((await send(server.origin, "/changes", form, body)).status).not.toBe(413);
  }
  expect((await send(server.origin, files, form, pieces(20 * mebibyte))).status).toBe(400);
});

test("who keeps sending after a refusal is no longer listened to", async ({ server }) => {
  const { hostname, port } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (text) => {
    answer += text;
  });
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.on("close", resolve));
  socket.write(`POST /changes HTTP/1.1\r\nHost: ${hostname}:${port}\r\nTransfer-Encoding: chunked\r\n\r\n`);
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  const more = () => {
    while (!socket.destroyed && socket.write(chunk)) {}
  };
  socket.on("drain", more);
  more();
  await closed;
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test("a form that cannot be told apart or comes from nowhere is refused with a sentence", async ({
  server,
}) => {
  const garbage = [
    "",
    "garbage",
    "--b",
    "--b\r\n",
    "--b--\r\n",
    "--b\r\nno header at all",
    part("note", "x"),
    `${part("note", "x")}--b--\r\n`,
    `--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n`,
    `${part("$ACTION_ID_00", "")}`,
    `${part("$ACTION_ID_00", "")}--b--\r\n`,
    `${part("$ACTION_REF_1", "")}--b--\r\n`,
    `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", "{")}--b--\r\n`,
    `${part("$ACTION_KEY", "x")}--b--\r\n`,
  ];
  for (const path of ["/changes", "/sessions/new", files]) {
    for (const body of garbage) {
      const answer = await send(server.origin, path, form, body);
      expect.soft(answer.status, `${path} ${JSON.stringify(body)}`).toBeLessThan(500);
      expect.soft(answer.status, `${path} ${JSON.stringify(body)}`).toBeGreaterThanOrEqual(400);
    }
  }
  const aimless = await send(server.origin, "/changes", form, `${part("note", "x")}--b--\r\n`);
  expect([aimless.status, aimless.body]).toEqual([400, expect.stringContaining("Nothing was saved.")]);
  const problem = await send(server.origin, "/api/v1/sessions", form, "garbage");
  expect([problem.status, problem.headers["content-type"]]).toEqual([400, "application/problem+json"]);
});
