import sharp from "sharp";
import { weaknessWords } from "@/domain/weakness";
import * as api from "./api-client";
import { expect, test } from "./fixtures";

test.use({ register: "own" });
test.beforeEach(({ baseURL }) => {
  api.defaults.baseUrl = `${baseURL}/api/v1`;
});

const json = { "Content-Type": "application/json" };

/** What an operation answered, where it went well. */
function done<T extends { status: number }>(answer: T) {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer));
  return answer as Extract<T, { status: 200 | 201 }>;
}

test("a program merges two people, sees what that would do first, and undoes it", async ({
  page,
  request,
}) => {
  const [kept, gone] = ["Anna Bell", "A. Bell"];
  for (const displayName of [kept, gone]) done(await api.addPerson({ personBody: { displayName } }));
  const session = done(
    await api.addSession({
      sessionBody: {
        group: "irigc-mmtc",
        status: "announced",
        dates: { planned: "2031" },
        appearances: [{ person: "a-bell", nameAsPrinted: gone, role: "co-chair" }],
      },
    }),
  );
  const chair = async () => {
    const now = done(await api.getSession({ slug: session.data.slug }));
    return [now.data.appearances[0]?.person?.slug, now.data.appearances[0]?.nameAsPrinted];
  };

  const preview = done(await api.previewPersonMerge({ slug: "a-bell", into: "anna-bell" }));
  expect(preview.data).toMatchObject({
    from: { slug: "a-bell" },
    into: { slug: "anna-bell" },
    records: 1,
    names: [gone],
    doubt: null,
  });
  expect(await api.previewPersonMerge({ slug: "a-bell", into: "nobody" })).toMatchObject({
    status: 422,
    data: { errors: [{ field: "into" }] },
  });
  expect(await api.mergePerson({ slug: "a-bell", merge: { into: "a-bell" } })).toMatchObject({ status: 422 });

  const ask = { slug: "a-bell", idempotencyKey: '"merge-1"', merge: { into: "anna-bell" } };
  const merged = done(await api.mergePerson(ask));
  expect(merged.data).toMatchObject({ records: 3, slug: "anna-bell" });
  expect(done(await api.mergePerson(ask)).data).toEqual(merged.data);
  expect(await chair()).toEqual(["anna-bell", gone]);
  const old = await request.get(`${api.defaults.baseUrl}/people/a-bell`, { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([308, "/api/v1/people/anna-bell"]);

  const undone = done(await api.undoStep({ step: merged.data.step }));
  expect(undone.data.records).toBe(3);
  expect(await chair()).toEqual(["a-bell", gone]);
  expect(await api.undoStep({ step: merged.data.step })).toMatchObject({ status: 422 });
  expect(await api.undoStep({ step: "nothing" })).toMatchObject({ status: 404 });
  expect((await request.post(`${api.defaults.baseUrl}/parties/india/merge`, { data: {} })).status()).toBe(
    404,
  );
  await page.goto("/people/anna-bell/history");
  await expect(
    page
      .getByRole("main")
      .getByText(/undid a merge|undone/i)
      .first(),
  ).toBeVisible();
});

test("two who met are merged only where a program says that they are one", async () => {
  const list = done(await api.listSessions({ limit: 200 }));
  const people = list.data.data
    .map(({ appearances }) => appearances.flatMap(({ person }) => person?.slug ?? []))
    .find((slugs) => new Set(slugs).size > 1);
  const [slug = "", into = ""] = people ?? [];
  expect(await api.mergePerson({ slug, merge: { into } })).toMatchObject({
    status: 409,
    data: { detail: expect.stringContaining("confirmed=true") },
  });
  expect(await api.mergePerson({ slug, confirmed: true, merge: { into } })).toMatchObject({ status: 200 });
});

test("a program changes many sessions as one step, as it saw them, and undoes it", async () => {
  const change = { addTopic: "Arctic training" };
  const filters = "group=irigc-mmtc&zz=1";
  const preview = done(await api.previewBulkChange({ bulkPreviewBody: { filters, change } }));
  const { sessions, effects, refused, ignored } = preview.data;
  expect(ignored).toEqual([{ name: "zz", value: "1", reason: "there is no such filter" }]);
  expect(effects.flatMap((each) => each.sessions)).toHaveLength(sessions.length);
  expect(effects[0]?.differences[0]).toMatchObject({ field: "topicIds", after: ["Arctic training"] });
  expect(refused).toEqual([]);
  const total = async () => {
    const list = await api.listSessions({ topic: ["arctic-training"] });
    return list.status === 200 ? list.data.total : null;
  };
  expect(await total()).not.toBe(sessions.length);

  const [first] = sessions;
  if (!first) throw new Error("no session");
  const moved = { slug: first.slug, ifMatch: `"${first.version}"`, sessionPatch: { topics: ["Trade"] } };
  done(await api.changeSession(moved));
  const stale = await api.changeSessions({ bulkChange: { sessions, change } });
  expect(stale).toMatchObject({
    status: 422,
    data: { errors: [{ message: expect.stringContaining("changed by somebody else meanwhile") }] },
  });
  const rest = sessions.slice(1);
  const changed = done(await api.changeSessions({ bulkChange: { sessions: rest, change } }));
  expect(changed.data.records).toBe(rest.length);
  expect(await total()).toBe(rest.length);
  done(await api.undoStep({ step: changed.data.step, idempotencyKey: "u-1" }));
  done(await api.undoStep({ step: changed.data.step, idempotencyKey: "u-1" }));
  expect(await total()).toBe(0);
  expect(
    await api.previewBulkChange({ bulkPreviewBody: { filters, change: { group: "no-such-group" } } }),
  ).toMatchObject({ status: 422, data: { errors: [{ field: "change" }] } });
});

test("a program takes back one change, and what was changed since in other fields stays", async () => {
  const { data: session } = done(
    await api.addSession({
      sessionBody: { group: "irigc-mmtc", status: "announced", dates: { planned: "2033" } },
    }),
  );
  const { slug } = session;
  const change = async (version: number, sessionPatch: api.SessionPatch) =>
    done(await api.changeSession({ slug, ifMatch: `"${version}"`, sessionPatch }));
  await change(1, { summary: "They will meet." });
  await change(2, { dates: { planned: "2034" } });
  const back = done(await api.undoSessionChange({ slug, version: "2" }));
  expect(back.data).toMatchObject({ summary: null, dates: { planned: "2034" }, version: 4 });
  await change(4, { dates: { planned: "2035" } });
  expect(await api.undoSessionChange({ slug, version: "3" })).toMatchObject({
    status: 412,
    data: { record: { dates: { planned: "2035" }, version: 5 } },
  });
  expect(await api.undoSessionChange({ slug, version: "99" })).toMatchObject({ status: 404 });
});

test("a program attaches a photograph, changes its words, takes it off and puts it back", async ({
  page,
  request,
}) => {
  const slug = "india-russia-wg-military-cooperation-5th";
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: "#7a1f2b" } });
  const file = new File([new Uint8Array(await picture.jpeg().toBuffer())], "talks.jpg");
  const caption = "The two chairs";
  const { version } = done(await api.getSession({ slug })).data;
  const ask = {
    slug,
    ifMatch: `"${version}"`,
    idempotencyKey: "attach-1",
    attachmentBody: { file, caption, date: "2024-07" },
  };
  expect(await api.addAttachment({ ...ask, idempotencyKey: undefined, ifMatch: '"99"' })).toMatchObject({
    status: 412,
    data: { record: { slug } },
  });
  const added = done(await api.addAttachment(ask));
  expect(added.data).toMatchObject({ caption, kind: "image", width: 900, date: "2024-07", source: null });
  expect(added.data.version).toBe(version + 1);
  expect(done(await api.addAttachment(ask)).data).toEqual(added.data);
  expect((await request.get(added.data.url)).headers()["content-type"]).toBe("image/webp");
  expect((await request.get(added.headers.get("location") ?? "")).status()).toBe(200);

  const attachment = added.data.id;
  const at = (number: number) => `"${version + number}"`;
  const words = { caption: "The chairs sign", credit: "Ministry" };
  const worded = done(
    await api.changeAttachment({ slug, attachment, ifMatch: at(1), attachmentPatch: words }),
  );
  expect(worded.data).toMatchObject({ ...words, date: "2024-07", version: version + 2 });
  const whole = await request.patch(`${api.defaults.baseUrl}/sessions/${slug}/attachments/${attachment}`, {
    headers: { "If-Match": at(2) },
    data: worded.data,
  });
  expect([whole.status(), await whole.json()]).toEqual([200, worded.data]);
  expect(await api.removeAttachment({ slug, attachment, ifMatch: at(1) })).toMatchObject({ status: 412 });
  done(await api.removeAttachment({ slug, attachment, ifMatch: at(2) }));
  expect(done(await api.listAttachments({ slug })).data).toMatchObject({
    data: [],
    version: version + 3,
    removed: [{ id: attachment, caption: words.caption }],
  });
  expect(await api.getAttachment({ slug, attachment })).toMatchObject({ status: 404 });
  expect(await api.restoreAttachment({ slug, attachment, ifMatch: at(2) })).toMatchObject({ status: 412 });
  expect(done(await api.restoreAttachment({ slug, attachment, ifMatch: at(3) })).data).toMatchObject(words);
  expect(done(await api.listAttachments({ slug })).data.data).toMatchObject([{ id: attachment, ...words }]);
  await page.goto(`/sessions/${slug}`);
  await expect(page.getByRole("img", { name: "Photograph: The chairs sign" })).toBeVisible();
});

test("what cannot be attached is told by its field, and what is too large is not read", async ({
  request,
}) => {
  const address = `${api.defaults.baseUrl}/sessions/india-russia-wg-military-cooperation-5th/attachments`;
  const headers = { "If-Match": '"1"' };
  const send = async (buffer: Buffer, more: Record<string, string> = { caption: "Minutes" }) => {
    const file = { name: "minutes.pdf", mimeType: "application/pdf", buffer };
    const answer = await request.post(address, { headers, multipart: { file, ...more } });
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    return answer.json();
  };
  expect(await send(Buffer.from("no paper"))).toMatchObject({ status: 422, errors: [{ field: "file" }] });
  expect(await send(Buffer.from("no paper"), {})).toMatchObject({
    status: 422,
    errors: [{ field: "caption" }],
  });
  expect(await send(Buffer.from("x"), { caption: "x", colour: "red" })).toMatchObject({ status: 422 });
  expect(await send(Buffer.alloc(22 * 2 ** 20))).toMatchObject({ status: 413 });
  const asJson = await request.post(address, { headers: { ...headers, ...json }, data: { caption: "x" } });
  expect(asJson.status()).toBe(415);
});

test("views are saved, renamed, removed and put back, and the list of them is answered anew", async ({
  page,
  request,
}) => {
  expect(await api.addView({ viewBody: { name: "All", query: "" } })).toMatchObject({
    status: 422,
    data: { errors: [{ field: "query" }] },
  });
  const added = done(await api.addView({ viewBody: { name: "Arctic", query: "q=arctic" } }));
  expect(added.data).toMatchObject({
    name: "Arctic",
    query: "q=arctic",
    url: expect.stringContaining("/sessions?q=arctic"),
  });
  const view = added.data.id;
  expect(await api.addView({ viewBody: { name: "ARCTIC", query: "q=arctic" } })).toMatchObject({
    status: 422,
    data: { errors: [{ field: "name" }] },
  });
  const list = done(await api.listViews());
  const headers = { "If-None-Match": list.headers.get("etag") ?? "" };
  const again = () => request.get(`${api.defaults.baseUrl}/views`, { headers });
  expect((await again()).status()).toBe(304);
  done(await api.renameView({ view, viewPatch: { name: "Northern" } }));
  const renamed = await again();
  expect([renamed.status(), await renamed.json()]).toMatchObject([200, { data: [{ name: "Northern" }] }]);
  await page.goto("/views");
  await expect(page.getByRole("main").getByText("Northern").first()).toBeVisible();
  done(await api.removeView({ view }));
  expect(await api.getView({ view })).toMatchObject({ status: 404 });
  expect(done(await api.restoreView({ view })).data.name).toBe("Northern");
});

test("what is to be proved is read as its page shows it, page by page", async ({ page, request }) => {
  const first = done(await api.listReview({ limit: 3 }));
  await page.goto("/review");
  const row = page.getByRole("row").nth(1);
  await expect(row).toContainText(first.data.data[0]?.session.title ?? "nothing");
  const reasons = first.data.data[0]?.reasons ?? [];
  expect(reasons).not.toEqual([]);
  await expect(row).toContainText(weaknessWords(reasons[0] ?? "spelling"));
  const inferred = done(await api.listReview({ kind: "date-inferred", limit: 200 }));
  expect(inferred.data.data.length).toBeGreaterThan(0);
  for (const each of inferred.data.data) expect(each.reasons).toContain("date-inferred");
  const disputed = done(await api.listReview({ kind: "conflicting", limit: 1 })).data.data[0];
  expect(disputed?.disputes[0]).toMatchObject({ field: expect.any(String), by: expect.any(Array) });
  const next = await (await request.get(first.data.next ?? "")).json();
  expect(next.data[0].session.slug).not.toBe(first.data.data[2]?.session.slug);
  expect(next.data[0].weakness).toBeLessThanOrEqual(first.data.data[2]?.weakness ?? 0);
  expect(await api.listReview({ after: "x'y" })).toMatchObject({ status: 400 });
});
