import { expect, test } from "./fixtures";

test("a list leaves as JSON at the same query, all pages of it", async ({ request }) => {
  const page = await request.get("/sessions.json?group=irigc-mmtc&zz=1&limit=2");
  expect(page.headers()["content-type"]).toBe("application/json; charset=utf-8");
  const { data, total, ignored } = await page.json();
  expect(total).toBe(data.length);
  expect(total).toBeGreaterThan(10);
  expect(data[0]).toMatchObject({ status: "announced", dates: { planned: "2026", text: "2026" } });
  expect(ignored).toEqual([{ name: "zz", value: "1", reason: "there is no such filter" }]);
});

test("what an export left out of its address is said in its header, and in a sentence where there is room", async ({
  request,
}) => {
  const query = "group=irigc-mmtc&to=%C3%A9&group=nowhere";
  const said = /^%"to=%c3%a9";reason=%?".*", "group=nowhere";reason="there is no such group"$/;
  for (const name of ["sessions.csv", "sessions.json", "sessions.ics", "feed.xml"]) {
    const answer = await request.get(`/${name}?${query}`);
    expect(answer.headers()["ignored-parameters"], name).toMatch(said);
    const right = await request.get(`/${name}?group=irigc-mmtc${name.endsWith("csv") ? "&bom=1" : ""}`);
    expect(right.headers()["ignored-parameters"], name).toBeUndefined();
  }
  const calendar = (await (await request.get(`/sessions.ics?${query}`)).text()).replaceAll("\r\n ", "");
  expect(calendar).toMatch(/X-WR-CALDESC:.*“group=nowhere” was left out: there is no such group\./);
  const feed = await (await request.get(`/feed.xml?${query}`)).text();
  expect(feed).toMatch(/<subtitle>[^<]*“group=nowhere” was left out: there is no such group\.<\/subtitle>/);
});

test("a program that has an export already is told so until the register changes", async ({ request }) => {
  const first = await request.get("/sessions.json?country=IN");
  const etag = first.headers().etag ?? "";
  const again = await request.get("/sessions.json?country=IN", { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  const other = await request.get("/sessions.json?country=RU", { headers: { "If-None-Match": etag } });
  expect(other.status()).toBe(200);
});
