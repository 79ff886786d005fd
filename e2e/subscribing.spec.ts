import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { expect, test } from "./fixtures";

const third = "/sessions/india-russia-wg-military-cooperation-3rd";
const list = "/sessions?group=irigc-mmtc&status=held";

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

const textOf = async (download: Download) => readFileSync(await download.path(), "utf8");

async function openSubscribe(page: Page) {
  await page.getByRole("main").getByText("Subscribe", { exact: true }).click();
}

test("a list is subscribed to at its own filters, by copying, by webcal and as a file", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${list}&sort=date`);
  await openSubscribe(page);
  const address = `${baseURL}/sessions.ics?group=irigc-mmtc&status=held`;
  await expect(page.getByLabel(/address of the calendar/i)).toHaveValue(address);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page.getByRole("link", { name: "Open in a calendar program" })).toHaveAttribute(
    "href",
    address.replace("http:", "webcal:"),
  );
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the calendar" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("sessions.ics");
  const events = eventsOf(await textOf(download));
  expect(events.map(({ summary }) => summary)).toContain(
    "3rd meeting of the Working Group on Military Cooperation",
  );
});

test("a calendar holds the sessions of its list that have a day, and counts the others", async ({
  request,
}) => {
  const { data } = await (await request.get("/sessions.json?group=irigc-mmtc")).json();
  const calendar = await request.get("/sessions.ics?group=irigc-mmtc");
  expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const text = await calendar.text();
  const uids = eventsOf(text).map(({ uid }) => uid);
  expect(uids.length).toBeGreaterThan(5);
  const all = data.map(({ id }: { id: string }) => `session-${id}@rapporteur`);
  expect(uids.filter((uid) => !all.includes(uid))).toEqual([]);
  expect(text).toContain(`X-WR-CALDESC:${all.length - uids.length} sessions are left out`);
});

for (const address of ["/sessions.ics?country=IN", `${third}/calendar.ics`, "/feed.xml?country=IN"]) {
  test(`${address} is not sent again to whoever has it`, async ({ request }) => {
    const first = await request.get(address);
    expect(first.status()).toBe(200);
    const headers = { "If-None-Match": first.headers().etag ?? "" };
    const again = await request.get(address, { headers });
    expect(again.status()).toBe(304);
    expect(await again.text()).toBe("");
  });
}

test("a session goes into a calendar from its page", async ({ page }) => {
  await page.goto(third);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Add to calendar" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("india-russia-wg-military-cooperation-3rd.ics");
  const [event, ...others] = eventsOf(await textOf(download));
  expect(others).toEqual([]);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2023-07-18", "2023-07-20"]);
});

test("a session without a day is offered to no calendar and says why", async ({ page, request }) => {
  const fourth = "/sessions/india-russia-wg-military-cooperation-4th";
  await page.goto(fourth);
  await expect(page.getByRole("link", { name: "History" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add to calendar" })).toHaveCount(0);
  const answer = await request.get(`${fourth}/calendar.ics`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toMatch(/known only as “by 27 November 2024”/);
});

test.describe("of a session that changes", () => {
  test.use({ register: "own" });

  test("the event stays under its name when it is put off, and is gone when it is removed", async ({
    page,
  }) => {
    await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
    await page.getByLabel("Number").fill("6th");
    await page.getByLabel("Dates").fill("3 March 2027");
    await page.locator("#add").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("6th meeting");
    const { pathname } = new URL(page.url());
    const eventNow = async () => {
      const [event] = eventsOf(await (await page.request.get(`${pathname}/calendar.ics`)).text());
      if (!event) throw new Error("no event");
      const status = event.component.getFirstPropertyValue("status");
      return {
        uid: event.uid,
        day: event.startDate.toString(),
        sequence: event.sequence,
        status,
        title: event.summary,
      };
    };
    const title = "6th meeting of the Working Group on Military Cooperation";
    const before = await eventNow();
    expect(before).toMatchObject({ day: "2027-03-03", sequence: 1, status: "TENTATIVE", title });

    await page.getByRole("button", { name: "Postpone" }).click();
    await expect(page.getByRole("main")).toContainText("date not known");
    await expect(page.getByRole("link", { name: "Add to calendar" })).toBeVisible();
    expect(await eventNow()).toEqual({ ...before, sequence: 2, title: `Postponed: ${title}` });
    const feed = await (
      await page.request.get("/feed.xml?group=india-russia-wg-military-cooperation")
    ).text();
    expect(feed).toContain(`<title>Changed: ${title} (planned date, status)</title>`);

    await page.goto(`${pathname}/edit`);
    await page.getByText("Remove this session").click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(page.getByRole("main")).toContainText("removed");
    expect((await page.request.get(`${pathname}/calendar.ics`)).status()).toBe(410);
    const calendar = await (await page.request.get("/sessions.ics")).text();
    expect(eventsOf(calendar).map(({ uid }) => uid)).not.toContain(before.uid);
    expect(await (await page.request.get("/feed.xml")).text()).toContain(`<title>Removed: ${title}</title>`);
  });
});

for (const path of ["/sessions?country=IN", "/?country=IN", "/groups/irigc-mmtc", third]) {
  test(`programs find the feed of ${path}`, async ({ page, request }) => {
    await page.goto(path);
    const href = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute("href");
    const { pathname, search } = new URL(href ?? "");
    expect(pathname).toBe("/feed.xml");
    const feed = await request.get(`${pathname}${search}`);
    expect(feed.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const parser = new SaxesParser({ xmlns: true });
    const ids = new Set<string>();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("text", (text) => text.startsWith("tag:") && ids.add(text));
    parser.write(await feed.text()).close();
    expect(ids.size).toBeGreaterThan(3);
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the address can be marked and the links work", async ({ page }) => {
    await page.goto(list);
    await openSubscribe(page);
    await expect(page.getByLabel(/address of the calendar/i)).toHaveValue(/\/sessions\.ics\?/);
    await expect(page.getByRole("link", { name: "Feed of changes" })).toBeVisible();
  });
});

test("a printed list says nothing of subscribing", async ({ page }) => {
  await page.goto(list);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main").getByText("Subscribe", { exact: true })).toBeHidden();
});
