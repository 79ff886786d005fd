import type { APIRequestContext } from "@playwright/test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { type Random, seededRandom } from "@/db/artificial/random";
import type { SessionDocument } from "@/domain/export/session-document";
import { expect, test } from "./fixtures";

const queries = 50;
const random = seededRandom(20261124);

/** Values of every filter that name something in the register, as its sessions have them. */
function valuesIn(sessions: SessionDocument[]): Record<string, string[]> {
  const leading = ["co-chair", "chair", "head of delegation"];
  const of = (each: (session: SessionDocument) => (string | null | undefined)[]) => [
    ...new Set(sessions.flatMap(each).filter((value): value is string => Boolean(value))),
  ];
  const people = (session: SessionDocument, isLeading: boolean) =>
    session.appearances.flatMap(({ person, role }) =>
      isLeading && !leading.includes(role) ? [] : person?.slug,
    );
  return {
    group: of(({ group }) => group.path),
    chair: of((session) => people(session, true)),
    person: of((session) => people(session, false)),
    venue: of(({ place }) => [place?.slug]),
    city: of(({ place }) => [place?.city]),
    country: of(({ place }) => [place?.country]),
    party: of(({ host }) => [host]),
    status: of(({ status }) => [status]),
    format: of(({ format }) => [format]),
    topic: of(({ topics }) => topics.map(({ slug }) => slug)),
    when: ["upcoming", "now", "past", "overdue"],
    q: ["India", "commission", "Дылевский", "delhi meeting", "no-such-word"],
    from: ["1999", "2021-03", "2023-07-18", "2026"],
    to: ["2020", "2024-11-28", "2026-06"],
    sort: ["date", "-date", "group"],
  };
}

function aQuery(values: Record<string, string[]>, { below, pick }: Random): string {
  const query = new URLSearchParams();
  for (let filters = below(4); filters > 0; filters -= 1) {
    const name = pick(Object.keys(values).filter((each) => values[each]?.length));
    const isSingle = ["q", "from", "to", "sort"].includes(name);
    const list = values[name] ?? [];
    if (isSingle) query.set(name, pick(list));
    else for (let more = 1 + below(2); more > 0; more -= 1) query.append(name, pick(list));
  }
  return query.toString();
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
}

/** The slugs of the list's rows, page by page. */
async function listed(request: APIRequestContext, query: string): Promise<string[]> {
  const slugs: string[] = [];
  for (let address: string | undefined = `/sessions?${query}&limit=200`; address; ) {
    const html = await textOf(request, address);
    const rows = /<tbody[\s\S]*<\/tbody>/.exec(html)?.[0] ?? "";
    slugs.push(...[...rows.matchAll(/<a href=["']\/sessions\/([^"'?]+)["']/g)].map(([, slug]) => slug ?? ""));
    address = /<a[^>]+href="([^"]+after=[^"]+)"[^>]*rel="next"|<a[^>]+rel="next"[^>]+href="([^"]+)"/
      .exec(html)
      ?.slice(1)
      .find(Boolean)
      ?.replaceAll("&amp;", "&");
  }
  return slugs;
}

async function inInterface(request: APIRequestContext, query: string): Promise<SessionDocument[]> {
  const found: SessionDocument[] = [];
  for (let address: string | null = `/api/v1/sessions?${query}&limit=70`; address; ) {
    const page: { data: SessionDocument[]; next: string | null } = JSON.parse(await textOf(request, address));
    found.push(...page.data);
    address = page.next;
  }
  return found;
}

function eventIds(calendar: string): string[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("uid")));
}

const aDay = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
const uidOf = ({ id }: SessionDocument) => `session-${id}@rapporteur`;

test(`list, JSON, table, calendar and interface agree on ${queries} random queries`, async ({ request }) => {
  test.setTimeout(240_000);
  const { data } = JSON.parse(await textOf(request, "/sessions.json")) as { data: SessionDocument[] };
  const values = valuesIn(data);
  let found = 0;
  for (let asked = 0; asked < queries; asked += 1) {
    const query = aQuery(values, random);
    const json = (JSON.parse(await textOf(request, `/sessions.json?${query}`)) as { data: SessionDocument[] })
      .data;
    const slugs = json.map(({ slug }) => slug);
    expect(await listed(request, query), `list ${query}`).toEqual(slugs);
    expect(await inInterface(request, query), `interface ${query}`).toEqual(json);
    const rows: { slug: string }[] = parse(await textOf(request, `/sessions.csv?${query}`), {
      columns: true,
    });
    expect(
      rows.map(({ slug }) => slug),
      `table ${query}`,
    ).toEqual(slugs);
    const events = eventIds(await textOf(request, `/sessions.ics?${query}`));
    const uids = json.map(uidOf);
    expect(
      events.filter((uid) => !uids.includes(uid)),
      `calendar ${query}`,
    ).toEqual([]);
    const dated = json.filter(
      ({ dates, status }) => status !== "postponed" && aDay.test(dates.held ?? dates.planned ?? ""),
    );
    expect(
      dated.map(uidOf).filter((uid) => !events.includes(uid)),
      `days ${query}`,
    ).toEqual([]);
    found += slugs.length;
  }
  expect(found).toBeGreaterThan(200);
});
