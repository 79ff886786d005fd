import { expect, it } from "vitest";
import { refusalResponse } from "./refusal-response";
import { refusalOf } from "./request-guard";

const ask = (method: string, pathname: string, headers: Record<string, string> = {}) =>
  refusalOf({ method, pathname, headers: new Headers({ host: "localhost", ...headers }) });
const form = "/sessions/new";

it.each(["GET", "HEAD"])("%s reads every page", (method) => {
  expect([ask(method, "/"), ask(method, form), ask(method, "/no/such/page")]).toEqual([null, null, null]);
});

const records = ["sessions", "groups", "people", "venues", "parties", "topics", "sources"];
const forms = [
  form,
  "/changes",
  "/bulk",
  "/views",
  "/sessions/some-session/edit/sources",
  ...records.flatMap((name) =>
    ["", "/edit", "/history", "/merge"].map((page) => `/${name}/some-record${page}`),
  ),
];
const formless = [
  "/",
  "/sessions",
  "/review",
  "/groups",
  "/people",
  "/no/such",
  "/sessions/new/x",
  "/groups/wg/edit/x",
  "/apis",
  "/changes/x",
];

it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])(
  "%s is nothing that a page takes",
  (method) => {
    for (const path of formless) {
      expect(ask(method, path), path).toMatchObject({ status: 405, allow: "GET, HEAD" });
    }
    for (const path of forms) {
      expect(ask(method, path), path).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
    }
  },
);

it.each<[string, Record<string, string>]>([
  ["from a script", { "next-action": "40ab" }],
  ["as a form without a script", { "content-type": "multipart/form-data; boundary=x" }],
  [
    "as a form from a script",
    { "next-action": "40ab", "content-type": 'multipart/form-data; boundary="x y"' },
  ],
])("a page with a form takes an action %s, and no other page does", (_, headers) => {
  for (const path of forms) {
    expect(ask("POST", path, headers), path).toBeNull();
    expect(ask("PUT", path, headers), path).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
  }
  for (const path of formless) {
    expect(ask("POST", path, headers), path).toMatchObject({ status: 405, allow: "GET, HEAD" });
  }
});

it.each(["multipart/form-data", "multipart/form-data; charset=utf-8", "multipart/form-data; boundary="])(
  "a form sent as %j cannot be taken apart, which is said",
  (type) => {
    for (const headers of [{}, { "next-action": "40ab" }] as Record<string, string>[]) {
      const refusal = ask("POST", form, { ...headers, "content-type": type });
      expect(refusal).toMatchObject({ status: 400, sentence: expect.stringContaining("Nothing was saved.") });
    }
  },
);

it("the page with the form takes no form of another encoding, which would seem to be accepted", () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect(ask("POST", form, headers)).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
});

it("is no matter of the guard where a route decides", () => {
  for (const path of [
    "/api/v1/intake",
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

it("is told of the interface from the operations that it describes, for reading as well", () => {
  const refused = (method: string, path: string) => ask(method, path)?.allow ?? null;
  expect(refused("PUT", "/api/v1/sessions")).toBe("GET, HEAD, POST, OPTIONS");
  expect(refused("DELETE", "/api/v1/changes")).toBe("GET, HEAD, OPTIONS");
  expect(refused("POST", "/api/v1/topics")).toBe("GET, HEAD, OPTIONS");
  expect(refused("GET", "/api/v1/groups/x/restore")).toBe("POST, OPTIONS");
  for (const method of ["GET", "HEAD", "POST", "OPTIONS"]) expect(ask(method, "/api/v1/people")).toBeNull();
  expect(ask("PATCH", "/api/v1/people/x")).toBeNull();
  expect(refused("POST", "/api")).toBe("GET, HEAD");
});
