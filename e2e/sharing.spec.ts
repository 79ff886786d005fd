import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

const third = "/sessions/india-russia-wg-military-cooperation-3rd";

test("a session is cited from its page, with its revision and an address that stays", async ({
  page,
  request,
}) => {
  await page.goto(third);
  await page.getByRole("link", { name: "Cite" }).click();
  const chicago = page.getByRole("region", { name: "Chicago" });
  await expect(chicago).toContainText(
    "“3rd meeting of the Working Group on Military Cooperation.” Revision 1",
  );
  const address = /https?:\S+\/sessions\/[0-9a-f]+/.exec((await chicago.textContent()) ?? "")?.[0] ?? "";
  await page.goto(address);
  await expect(page).toHaveURL(new RegExp(`${third}$`));
  const bibtex = await request.get(`${third}/citation.bib`);
  expect(bibtex.headers()["content-disposition"]).toContain("india-russia-wg-military-cooperation-3rd.bib");
  expect(await bibtex.text()).toMatch(/^@misc\{india-russia-wg-military-cooperation-3rd,/);
  expect(await (await request.get(`${third}/citation.ris`)).text()).toContain("N1  - Revision 1");
  expect(await (await request.get(`${third}/citation.json`)).json()).toHaveLength(1);
  expect((await request.get("/sessions/nobody/citation.bib")).status()).toBe(404);
});

test("whoever shares a link to a session shows its facts and a picture of them", async ({
  page,
  request,
}) => {
  await page.goto(third);
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const answer = await request.get(picture ?? "");
  expect(answer.headers()["content-type"]).toBe("image/png");
  const bytes = await answer.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Event", startDate: "2023-07-18", endDate: "2023-07-19" });
});

test("search engines are led to every page by one address", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const index = await (await request.get(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? "")).text();
  const sitemaps = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(sitemaps).toHaveLength(7);
  const sessions = await (await request.get(sitemaps[0] ?? "")).text();
  expect(sessions).toContain(`${third}</loc>`);
  expect((await request.get("/sitemaps/nothing.xml")).status()).toBe(404);
});

test("a timeline stands in a frame of another site, and no other page does", async ({ page, request }) => {
  await page.goto("/?group=irigc-mmtc&from=2021&to=2026");
  await page.getByText("Show this timeline on another site").click();
  const code = (await page.locator(".embed-code pre").textContent()) ?? "";
  const other = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Other</title>${code}`);
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  const timeline = page.frameLocator('iframe[title="Timeline, Rapporteur"]');
  await expect(timeline.getByRole("link", { name: "Open in Rapporteur" })).toBeVisible();
  await expect(timeline.getByRole("link", { name: /22nd/ }).first()).toBeAttached();
  await expect(timeline.getByRole("banner")).toHaveCount(0);
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    timeline.getByRole("link", { name: "Open in Rapporteur" }).click(),
  ]);
  await expect(opened).toHaveURL(/group=irigc-mmtc/);
  other.close();
  const headersOf = async (path: string) => (await request.get(path)).headers();
  expect((await headersOf("/embed"))["x-frame-options"]).toBeUndefined();
  expect((await headersOf("/embed"))["content-security-policy"]).toContain("frame-ancestors *");
  for (const path of ["/", "/sessions", third, "/embed/x"]) {
    const headers = await headersOf(path);
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});

for (const path of [`${third}/cite`, "/embed?group=irigc-mmtc"]) {
  test(`${path} has no fault that axe can find`, async ({ page }) => {
    await page.goto(path);
    for (const [width, scheme] of [
      [390, "dark"],
      [1440, "light"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      expect(await faults(page)).toEqual([]);
    }
  });
}

// With many sources that quote and disagree.
const crowded = [
  "/sessions/india-russia-wg-military-cooperation-5th",
  "/sessions/pakistan-turkiye-hlmdg-14th",
  "/sessions/india-oman-jmcc-11th",
];

test("on paper a session is one page, a list a table, and the timeline lies on its side", async ({
  page,
}) => {
  const printed = async (path: string) => {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => [
      width,
      height,
    ]);
  };
  for (const path of [third, ...crowded]) expect(await printed(path), path).toEqual([["594", "841"]]);
  for (const size of await printed("/?party=india")) expect(size).toEqual(["841", "594"]);
  expect((await printed("/sessions?group=irigc-mmtc"))[0]).toEqual(["594", "841"]);
});

for (const [path, note] of [
  ["/embed?group=nobody&from=2021", "“group=nobody” was left out: there is no such group."],
  [`${third}/cite?style=x`, "“style=x” was left out: this page knows nothing of that name."],
  [`${third}/edit?move=x`, "“move=x” was left out: this page knows nothing of that name."],
] as const) {
  test(`${path} says what of it was left out`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText(note);
  });
}
