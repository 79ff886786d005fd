import { expect, it } from "vitest";
import { refusalResponse } from "./refusal-response";
import { refusalOf } from "./request-guard";

const ask = (method: string, pathname: string, headers: Record<string, string> = {}) =>
  refusalOf({ method, pathname, headers: new Headers({ host: "localhost", ...headers }) });
const form = "/sessions/new";

it.each(["GET", "HEAD"])("%s reads every page", (method) => {
  expect([ask(method, "/"), ask(method, form), ask(method, "/no/such/page")]).toEqual([null, null, null]);
});

it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])(
  "%s is nothing that a page takes",
  (method) => {
    for (const path of [
      "/",
      "/sessions",
      "/sessions/some-session",
      "/groups/wg",
      "/apis",
      "/sessions/new/x",
    ]) {
      expect(ask(method, path)).toMatchObject({ status: 405, allow: "GET, HEAD" });
    }
    expect(ask(method, form)).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
  },
);

it.each<[string, Record<string, string>]>([
  ["from a script", { "next-action": "40ab" }],
  ["as a form without a script", { "content-type": "multipart/form-data; boundary=x" }],
])("the page with the form takes an action %s, and no other page does", (_, headers) => {
  expect(ask("POST", form, headers)).toBeNull();
  expect(ask("PUT", form, headers)?.status).toBe(405);
  expect(ask("POST", "/sessions", headers)?.status).toBe(405);
});

it("the page with the form takes no form of another encoding, which would seem to be accepted", () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect(ask("POST", form, headers)).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
});

it("is no matter of the guard where a route decides", () => {
  for (const path of [
    "/api/v1/sessions",
    "/suggest/group",
    "/_next/static/a.js",
    "/__nextjs_original-stack-frames",
  ]) {
    expect(ask("PUT", path)).toBeNull();
  }
});

it("is answered with the methods that the address takes", () => {
  const refusal = ask("DELETE", form);
  const answer = refusal && refusalResponse(refusal, form);
  expect([answer?.status, answer?.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  const other = ask("GET", "/%ff");
  expect(other && refusalResponse(other, "/%ff").headers.has("allow")).toBe(false);
});
