import path from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { expect, test } from "./fixtures";
import { send } from "./raw-request";

const slug = "india-russia-wg-military-cooperation-3rd";
const group = "india-russia-wg-military-cooperation";
const person = "igor-nikolaevich-dylevsky";
const markup = `"'></script></title><script>window.ran=1</script><img src=x onerror="window.ran=2">{{7*7}}`;
const columns = {
  sources: ["publisher", "title", "language"],
  people: ["display_name", "note"],
  venues: ["name", "city", "note"],
  topics: ["name"],
  groups: ["name", "acronym", "note"],
  parties: ["name", "short_name", "adjective"],
  sessions: ["summary", "note"],
  appearances: ["name_as_printed", "rank", "post", "organisation"],
  outcomes: ["text", "place", "evidence"],
  citations: ["differing_value", "locator", "quote", "reason"],
};

/** Fills every text of a register with markup, and every address with a script, as no form would let anybody do. */
function poison(folder: string): void {
  const register = openDatabase(path.join(folder, "register.db"));
  for (const [table, names] of Object.entries(columns)) {
    for (const name of names) {
      const unique = table === "topics" ? sql` || rowid` : sql``;
      register.run(sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(name)} = ${markup}${unique}`);
    }
  }
  register.run(sql`UPDATE sources SET url = 'javascript:window.ran=3//' || rowid,
    archive_url = 'data:text/html,<script>1</script>'`);
  register.$client.close();
}

const pages = [
  "/",
  "/sessions",
  `/sessions/${slug}`,
  `/sessions/${slug}/edit`,
  `/sessions/${slug}/edit/sources`,
  `/sessions/${slug}/edit/outcomes`,
  `/sessions/${slug}/history`,
  `/sessions/new?group=${group}`,
  "/groups",
  `/groups/${group}`,
  "/people",
  `/people/${person}`,
  "/venues",
  "/venues/new-delhi",
  "/sources",
  "/topics",
  "/parties/india",
  "/changes",
  "/review",
];

test("what a register holds is shown as text, and only web addresses are links", async ({
  page,
  freshServer,
}) => {
  const { origin, folder } = await freshServer();
  const known = openDatabase(path.join(folder, "register.db"));
  const [source] = known.all<{ slug: string }>(sql`SELECT slug FROM sources LIMIT 1`);
  known.$client.close();
  poison(folder);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });
  for (const address of [...pages, `/sources/${source?.slug}`]) {
    const answer = await page.goto(`${origin}${address}`);
    expect.soft(answer?.status(), address).toBe(200);
    const found = await page.evaluate(() => ({
      ran: Reflect.get(window, "ran"),
      images: document.querySelectorAll('img[src="x"], [onerror]').length,
      strange: [...document.querySelectorAll("a[href], form[action], [src]")]
        .map((element) => (element as HTMLAnchorElement).href ?? element.getAttribute("src") ?? "")
        .filter((href) => href && !/^(https?:\/\/|\/)/.test(href))
        // The register's own calendars, for programs that open such addresses.
        .filter((href) => !href.startsWith(`webcal://${location.host}/sessions.ics`)),
    }));
    expect.soft(found, address).toEqual({ ran: undefined, images: 0, strange: [] });
  }
  await page.goto(`${origin}/sessions/${slug}`);
  await expect(page.getByText("window.ran=1").first()).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test("an error of ours tells nothing of the inside", async ({ freshServer }) => {
  const server = await freshServer();
  const { origin, folder } = server;
  const register = openDatabase(path.join(folder, "register.db"));
  register.run(sql`PRAGMA foreign_keys = OFF`);
  for (const table of ["sessions", "people", "session_attachments", "record_words"]) {
    register.run(sql`ALTER TABLE ${sql.identifier(table)} RENAME TO ${sql.identifier(`${table}_gone`)}`);
  }
  register.$client.close();
  const addresses = ["/", `/sessions/${slug}`, "/people", "/suggest/people?q=singh", "/suggest/search?q=x"];
  for (const address of [...addresses, `/files/${"0".repeat(64)}.pdf`]) {
    const { status, body } = await send(origin, address);
    expect.soft(status, address).toBe(500);
    expect.soft(body, address).not.toMatch(/sqlite|no such table|select |\.ts\b|node_modules|node:|\/tmp\//i);
  }
  expect(server.printed()).toMatch(/^\{"time":"[^"]+Z","level":"error","event":"failure","route":"[^"]+"/m);
});
