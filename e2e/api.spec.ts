import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as api from "./api-client";
import { expect, test } from "./fixtures";

test.use({ register: "own" });
test.beforeEach(({ baseURL }) => {
  api.defaults.baseUrl = `${baseURL}/api/v1`;
});

const json = { "Content-Type": "application/json" };

test("a program reads what the list shows, page by page, and follows no broken cursor", async ({
  request,
}) => {
  const first = await api.listSessions({ group: ["irigc-mmtc"], limit: 5 });
  if (first.status !== 200) throw new Error("no list");
  const { data, total, totalIsAtLeast, next } = first.data;
  expect([data.length, totalIsAtLeast]).toEqual([5, false]);
  const slugs = data.map(({ slug }) => slug);
  for (let address = next; address; ) {
    const page = await (await request.get(address)).json();
    slugs.push(...page.data.map(({ slug }: { slug: string }) => slug));
    address = page.next;
  }
  expect(new Set(slugs).size).toBe(total);
  const whole = await (await request.get("/sessions.json?group=irigc-mmtc")).json();
  expect(whole.data.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
  expect(whole.data[0]).toEqual(data[0]);
  const broken = await api.listSessions({ after: "x'y" });
  expect(broken).toMatchObject({ status: 400, data: { title: "Malformed request" } });
  const unknown = await request.get("/api/v1/sessions?zz=1&limit=9999");
  expect((await unknown.json()).ignored).toEqual([
    { name: "zz", value: "1", reason: "there is no such filter" },
    { name: "limit", value: "9999", reason: "it can be 1 to 200" },
  ]);
});

test("every kind of record is listed and read, and found again by its id", async ({ request }) => {
  for (const kind of ["sessions", "groups", "people", "venues", "parties", "topics", "sources"]) {
    const list = await (await request.get(`/api/v1/${kind}?limit=2`)).json();
    expect(list, kind).toMatchObject({ total: expect.any(Number), ignored: [] });
    const [record] = list.data;
    for (const name of [record.slug, record.id]) {
      const answer = await request.get(`/api/v1/${kind}/${name}`);
      expect(await answer.json(), kind).toEqual(record);
      const etag = answer.headers().etag ?? "";
      expect(etag).toMatch(/^"1\.[\w-]{10}"$/);
      const again = await request.get(`/api/v1/${kind}/${name}`, { headers: { "If-None-Match": etag } });
      expect([again.status(), again.headers().etag]).toEqual([304, etag]);
      const head = await request.head(`/api/v1/${kind}/${name}`);
      expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
    }
    const revisions = await (await request.get(`/api/v1/${kind}/${record.slug}/revisions`)).json();
    expect(revisions.data, kind).toMatchObject([{ version: 1, act: "added", differences: [] }]);
    const next = await (await request.get(list.next)).json();
    expect(next.data[0].slug, kind).not.toBe(list.data[1].slug);
  }
  const found = await api.listPeople({ q: "Дылевский" });
  expect(found).toMatchObject({
    status: 200,
    data: { data: [{ slug: "igor-nikolaevich-dylevsky" }], next: null },
  });
});

test("a session is added, changed, removed and restored, and all of it can be followed", async ({ page }) => {
  const start = await api.listChanges({ limit: 1 });
  if (start.status !== 200) throw new Error("no changes");
  let { cursor } = start.data;
  for (let more = true; more; ) {
    const following = await api.listChanges({ since: cursor, limit: 200 });
    if (following.status !== 200) throw new Error("no changes");
    cursor = following.data.cursor;
    more = following.data.next !== null;
  }
  const added = await api.addSession({
    sessionBody: {
      group: "irigc-mmtc",
      status: "announced",
      dates: { planned: "2027-03" },
      city: "Ufa",
      country: "RU",
      appearances: [{ nameAsPrinted: "Anna Bell", party: "india", role: "co-chair" }],
      topics: ["Arctic training"],
      sources: [{ publisher: "TASS", url: "https://tass.com/politics/1", supports: ["dates"] }],
    },
  });
  if (added.status !== 201) throw new Error(JSON.stringify(added));
  expect(added.headers.get("location")).toBe(`/api/v1/sessions/${added.data.slug}`);
  expect(added.data).toMatchObject({
    dates: { planned: "2027-03", held: null, text: "March 2027" },
    place: { venue: null, city: "Ufa", country: "RU" },
    appearances: [{ person: { slug: "anna-bell", name: "Anna Bell" }, nameAsPrinted: "Anna Bell" }],
    topics: [{ name: "Arctic training" }],
    sources: [{ publisher: "TASS", supports: ["dates"] }],
  });
  const { slug } = added.data;
  const same = await api.changeSession({
    slug,
    ifMatch: '"1"',
    sessionPatch: added.data as api.SessionPatch,
  });
  expect(same).toMatchObject({ status: 200, data: { version: 1 } });
  const unconditional = await fetch(`${api.defaults.baseUrl}/sessions/${slug}`, {
    method: "PATCH",
    headers: json,
    body: "{}",
  });
  expect(unconditional.status).toBe(428);
  const moved = await api.changeSession({
    slug,
    ifMatch: added.headers.get("etag") ?? "",
    sessionPatch: { ...(added.data as api.SessionPatch), status: "postponed" },
  });
  expect(moved).toMatchObject({ status: 200, data: { status: "postponed", version: 2 } });
  const head = { id: "0".repeat(20), slug: "elsewhere", version: 9, deletedAt: "2020-01-01T00:00:00.000Z" };
  for (const [kind, at] of [
    ["people", "anna-bell"],
    ["sessions", slug],
  ]) {
    const answer = await page.request.patch(`${api.defaults.baseUrl}/${kind}/${at}`, {
      headers: { "If-Match": kind === "people" ? '"1"' : '"2"' },
      data: { ...head, createdAt: "2020", url: "x" },
    });
    expect(await answer.json()).toMatchObject({
      slug: at,
      deletedAt: null,
      version: kind === "people" ? 1 : 2,
    });
  }
  const stale = await api.changeSession({ slug, ifMatch: '"1"', sessionPatch: { status: "confirmed" } });
  expect(stale).toMatchObject({ status: 412, data: { record: { status: "postponed", version: 2 } } });
  expect(await api.removeSession({ slug, ifMatch: '"1"' })).toMatchObject({ status: 412 });
  expect(await api.removeSession({ slug, ifMatch: '"2"' })).toMatchObject({ status: 204 });
  expect(await api.getSession({ slug })).toMatchObject({
    status: 410,
    data: { tombstone: { kind: "session", slug, deletedAt: expect.any(String) } },
  });
  const gone = await api.listChanges({ since: cursor });
  expect(gone).toMatchObject({ status: 200, data: { next: null } });
  if (gone.status !== 200) throw new Error("no changes");
  const told = gone.data.data.filter(({ kind }) => kind === "session");
  expect(told.map(({ act, record }) => [act, record])).toEqual([
    ["added", null],
    ["changed", null],
    ["removed", null],
  ]);
  expect(gone.data.data.map(({ sequence }) => sequence)).toEqual(
    gone.data.data.map(({ sequence }) => sequence).sort((a, b) => a - b),
  );
  expect(await api.restoreSession({ slug })).toMatchObject({ status: 200, data: { version: 4 } });
  await page.goto(`/sessions/${slug}/history`);
  await expect(page.getByRole("main").getByText("put back")).toBeVisible();
});

test("a request that is named is done once, and its key is good for no other", async ({ request }) => {
  const ask = (name: string, key: string) =>
    request.post("/api/v1/groups", { headers: { "Idempotency-Key": key }, data: { name, kind: "other" } });
  const first = await ask("Panel on Keys", '"k-1"');
  const again = await ask("Panel on Keys", '"k-1"');
  expect([first.status(), again.status()]).toEqual([201, 201]);
  expect(await again.text()).toBe(await first.text());
  expect(again.headers().location).toBe(first.headers().location);
  expect((await ask("Panel on Locks", '"k-1"')).status()).toBe(422);
  expect((await ask("Panel on Keys", "k\u00e9y")).status()).toBe(400);
  const found = await api.listGroups({ q: "Panel on" });
  expect(found).toMatchObject({ status: 200, data: { total: 1 } });
});

test("what cannot be taken is told by its place, and nothing of it is saved", async ({ request }) => {
  const before = await (await request.get("/api/v1/changes?limit=1")).headers().etag;
  const ask = async (body: string | Buffer, headers: Record<string, string> = json) => {
    const answer = await request.post("/api/v1/sessions", { headers, data: body });
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    return { status: answer.status(), ...(await answer.json()) };
  };
  expect(await ask("{")).toMatchObject({ status: 400 });
  expect(await ask("[]")).toMatchObject({ status: 400 });
  expect(await ask(Buffer.from([0x7b, 0xff, 0x7d]))).toMatchObject({ status: 400 });
  expect(await ask(`{"group":${"[".repeat(200_000)}${"]".repeat(200_000)}}`)).toMatchObject({ status: 400 });
  expect(await ask("group=x", { "Content-Type": "application/x-www-form-urlencoded" })).toMatchObject({
    status: 415,
  });
  expect(await ask(JSON.stringify({ summary: "x".repeat(2 ** 20) }))).toMatchObject({ status: 413 });
  expect(
    await ask(
      JSON.stringify({
        group: "no-such-group",
        status: "held",
        host: "nowhere",
        sources: [{ slug: "no-such-source" }],
      }),
    ),
  ).toMatchObject({
    status: 422,
    errors: [{ field: "group" }, { field: "host" }, { field: "sources.0" }],
  });
  expect(await ask('{"group":"irigc-mmtc","status":"held","__proto__":{"x":1}}')).toMatchObject({
    status: 422,
    errors: [{ message: "There is no field “__proto__”." }],
  });
  expect((await request.get("/api/v1/changes?limit=1")).headers().etag).toBe(before);
});

test("addresses and methods that are none are problems as well", async ({ request }) => {
  for (const address of [
    "/api/v1/cats",
    "/api/v1/groups/no-such",
    "/api/v1/a/b/c/d",
    "/api/v1/cats/x/revisions",
  ]) {
    const answer = await request.get(address);
    expect([answer.status(), answer.headers()["content-type"]], address).toEqual([
      404,
      "application/problem+json",
    ]);
  }
  const put = await request.put("/api/v1/groups", { data: {} });
  expect([put.status(), put.headers().allow]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
  const get = await request.get("/api/v1/groups/x/restore");
  expect([get.status(), get.headers().allow]).toEqual([405, "POST, OPTIONS"]);
  const options = await request.fetch("/api/v1/people/x", { method: "OPTIONS" });
  expect(options.status()).toBe(204);
  for (const method of ["GET", "HEAD", "PATCH", "DELETE"]) expect(options.headers().allow).toContain(method);
  const elsewhere = await request.post("/api/v1/groups", {
    headers: { Origin: "https://evil.example" },
    data: { name: "Panel", kind: "other" },
  });
  expect(elsewhere.status()).toBe(403);
  expect((await request.get("/api/v1/groups")).headers()["access-control-allow-origin"]).toBeUndefined();
});

test("a record that others name goes only when that is said, and one that is in the register is not added twice", async () => {
  expect(await api.removeGroup({ slug: "irigc-mmtc" })).toMatchObject({
    status: 409,
    data: { detail: expect.stringContaining("confirmed=true") },
  });
  expect(await api.removeGroup({ slug: "irigc-mmtc", confirmed: true })).toMatchObject({ status: 204 });
  expect(await api.addParty({ partyBody: { name: "Bharat", iso: "IN" } })).toMatchObject({
    status: 409,
    data: { record: { slug: "india" } },
  });
});

test("what is read can be sent back as it was, and makes the same record anew", async ({ request }) => {
  for (const kind of ["groups", "people", "venues", "parties", "topics", "sources", "sessions"]) {
    const { data } = await (await request.get(`/api/v1/${kind}?limit=200`)).json();
    for (const record of data) {
      const headers = { "If-Match": `"${record.version}"` };
      const answer = await request.patch(`/api/v1/${kind}/${record.slug}`, { headers, data: record });
      expect([answer.status(), await answer.json()], record.slug).toEqual([200, record]);
    }
  }
  const whole: api.Session[] = (await (await request.get("/sessions.json")).json()).data;
  expect(whole.length).toBeGreaterThan(200);
  const told = ({ id: _, slug: __, url: ___, createdAt, updatedAt, outcomes, ...session }: api.Session) => ({
    ...session,
    outcomes: outcomes.map(({ id: ____, ...outcome }) => outcome),
  });
  for (const { id: _, slug, ...session } of whole) {
    const answer = await request.post("/api/v1/sessions", { data: session });
    expect(answer.status(), `${slug}: ${await answer.text()}`).toBe(201);
    const copy = await answer.json();
    expect(copy.slug).not.toBe(slug);
    expect(told(copy)).toEqual(told({ id: "", slug: "", ...session }));
  }
});

test("the page for programs tells of every operation, with a command for it", async ({ page, request }) => {
  await page.goto("/api");
  await expect(page.getByRole("heading", { name: "Interface for programs", level: 1 })).toBeVisible();
  await page.getByText("Read a person").click();
  await expect(page.locator("#getPerson pre")).toContainText("/api/v1/people/SLUG");
  const described = await (await request.get("/api/v1/openapi.json")).json();
  expect(described).toMatchObject({ openapi: "3.1.0", servers: [{ url: "/api/v1" }] });
  expect((await request.post("/api", { data: {} })).status()).toBe(405);
});

test("the commands in docs/interchange.md do what they say", async ({ baseURL }) => {
  const text = readFileSync(new URL("../docs/interchange.md", import.meta.url), "utf8");
  const commands = /## Programs[\s\S]*?```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  expect(commands.match(/^curl /gm)).toHaveLength(7);
  if (spawnSync("curl", ["--version"]).error) return;
  const script = commands
    .replace("http://127.0.0.1:3000", baseURL ?? "")
    .replaceAll(/^curl /gm, "curl --silent --show-error --fail ");
  execFileSync("sh", ["-e", "-c", script]);
  const restored = await api.getSession({ slug: "irigc-mmtc-2027" });
  expect(restored).toMatchObject({ status: 200, data: { status: "postponed", version: 4 } });
});
