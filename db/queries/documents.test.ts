import { beforeEach, describe, expect, it } from "vitest";
import { groupInput } from "@/domain/group-input";
import { sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { addGroup } from "../commands/groups";
import { mergeRecords } from "../commands/merges";
import { removeRecord } from "../commands/records";
import { addSource } from "../commands/sources";
import { addVenue } from "../commands/venues";
import { directoryFixture } from "../directory.fixture";
import { listChangesSince } from "./changes-since";
import { getDocuments } from "./current-documents";
import { listPlainDocuments } from "./plain-documents";
import { findPlace } from "./record-place";
import { findTwin } from "./twin-record";
import { findBarePlace } from "./venues";

const by = { author: "Analyst", role: "analyst" } as const;
const origin = "https://register.example";
const page = (limit: number, after: string | null = null, q: string | null = null) => ({ limit, after, q });

beforeEach(() => void directoryFixture());

describe("records as programs read them", () => {
  it("come page by page, each once, with how many there are", async () => {
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const list: Awaited<ReturnType<typeof listPlainDocuments>> = await listPlainDocuments(
        "person",
        page(2, after),
        origin,
      );
      seen.push(...list.data.map(({ slug }) => slug));
      total = list.total;
      after = list.next;
    }
    expect(seen.length).toBe(total);
    expect([...seen].sort()).toEqual([...new Set(seen)]);
  });

  it("name others by their slugs, and a group's line from the root down", async () => {
    const outcome = await addGroup(
      groupInput.parse({ name: "Panel", kind: "other", parent: "wg", parties: [{ slug: "russia" }] }),
      by,
    );
    if (outcome.kind !== "done") throw new Error("not added");
    const { id } = outcome.value;
    const panel = (await getDocuments([{ kind: "group", id }], origin, 0)).get(id);
    expect(panel).toMatchObject({ parent: "wg", parties: ["russia"], url: `${origin}/groups/panel` });
    expect(panel && "path" in panel ? panel.path.at(-1) : null).toBe("panel");
    expect(panel && "path" in panel ? panel.path.at(-2) : null).toBe("wg");
  });

  it("leave removed ones out of lists and searches, and give them by id", async () => {
    const before = await listPlainDocuments("person", page(200), origin);
    const [one] = before.data;
    if (!one) throw new Error("nobody");
    await removeRecord("person", one.slug, by, { isConfirmed: true });
    const after = await listPlainDocuments("person", page(200), origin);
    expect(after.total).toBe(before.total - 1);
    expect(after.data.map(({ id }) => id)).not.toContain(one.id);
    const found = await listPlainDocuments("person", page(5, null, one.slug.replaceAll("-", " ")), origin);
    expect(found.data.map(({ id }) => id)).not.toContain(one.id);
    const document = (await getDocuments([{ kind: "person", id: one.id }], origin, 0)).get(one.id);
    expect(document?.deletedAt).not.toBeNull();
  });
});

describe("an address", () => {
  it("leads to a record by slug and id, to another after a merge, and to what is left of a removed one", async () => {
    const here = await findPlace("venue", "centre");
    expect(here).toMatchObject({ kind: "here", slug: "centre" });
    if (here.kind !== "here") throw new Error("not here");
    expect(await findPlace("venue", here.id)).toEqual(here);
    await mergeRecords("venue", "centre", "delhi", by, { isConfirmed: true });
    expect([await findPlace("venue", "centre"), await findPlace("venue", "delhi")]).toContainEqual({
      kind: "moved",
      slug: expect.stringMatching(/^(?:centre|delhi)$/),
    });
    await removeRecord("group", "talks", by, { isConfirmed: true });
    expect(await findPlace("group", "talks")).toMatchObject({ kind: "removed", record: { slug: "talks" } });
    expect(await findPlace("group", "nothing")).toEqual({ kind: "unknown" });
  });
});

it("changes come in order from after a position, until there are no more", async () => {
  const all = await listChangesSince(0, 1000);
  expect(all.hasMore).toBe(false);
  const [first, second] = all.entries;
  const next = await listChangesSince(first?.sequence ?? 0, 1);
  expect(next).toMatchObject({ hasMore: true, entries: [{ sequence: second?.sequence }] });
  expect(await listChangesSince(all.entries.at(-1)?.sequence ?? 0, 5)).toEqual({
    entries: [],
    hasMore: false,
  });
});

it("a source with the same address and a party with the same code are there already", async () => {
  await addSource(sourceInput.parse({ publisher: "TASS", url: "https://tass.com/1" }), by);
  expect(await findTwin("source", { url: "https://tass.com/1" })).not.toBeNull();
  expect(await findTwin("source", { url: "https://tass.com/2" })).toBeNull();
  expect(await findTwin("party", { iso: "RU" })).not.toBeNull();
  expect(await findTwin("group", { iso: "RU" })).toBeNull();
});

it("a city without a building is found by its name and country, and not where it may be one of two", async () => {
  const city = { city: "Tripoli", country: null };
  expect(await findBarePlace(city)).toBeNull();
  await addVenue(venueInput.parse({ city: "Tripoli", country: "LY" }), by);
  expect(await findBarePlace(city)).toBe("tripoli");
  await addVenue(venueInput.parse({ city: "Tripoli", country: "LB" }), by);
  expect(await findBarePlace(city)).toBeNull();
  expect(await findBarePlace({ city: "tripoli", country: "LB" })).toBe("tripoli-2");
  expect(await findBarePlace({ city: null, country: "LB" })).toBeNull();
});
