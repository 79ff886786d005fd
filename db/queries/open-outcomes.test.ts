import { beforeEach, describe, expect, test } from "vitest";
import { type SessionChange, sessionInput } from "@/domain/session-input";
import { removeRecord } from "../commands/records";
import { addSession, updateSession } from "../commands/sessions";
import { bareRegister, by } from "../whole-session.fixture";
import { getGroup } from "./groups";
import { getHistory } from "./history";
import { listOpenAt, listOpenOutcomes } from "./open-outcomes";
import { getOutcomeChoices } from "./outcome-choices";
import { getOutcomeLinks } from "./outcome-links";
import { getSession } from "./session";

const now = Date.UTC(2026, 10, 24, 12);

type Added = Partial<Record<keyof SessionChange, unknown>>;

async function add(slug: string, fields: Added, group = "commission"): Promise<void> {
  const input = sessionInput.parse({ status: "held", ...fields, slug, group: { slug: group } });
  const outcome = await addSession(input, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
}

async function session(slug: string) {
  const found = await getSession(slug, now);
  if (!found) throw new Error(`no session ${slug}`);
  return found;
}

const openNow = async (slug = "commission") =>
  (await listOpenOutcomes((await getGroup(slug))?.id ?? "", now)).open.map(({ outcome }) => outcome.text);
const openAt = async (slug: string) =>
  (await listOpenAt(await session(slug), now)).open.map(({ outcome }) => outcome.text);

async function change(slug: string, fields: Added): Promise<void> {
  const { id, version } = await session(slug);
  const all = sessionInput.parse({ group: { slug: "commission" }, status: "held", ...fields });
  const changed = Object.fromEntries(Object.entries(all).filter(([name]) => name in fields));
  const outcome = await updateSession(id, changed, { version }, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
}

beforeEach(async () => {
  bareRegister();
  await add("first", {
    ordinal: 1,
    held: "2021",
    outcomes: [
      { type: "decision", text: "Exchange plans", owners: ["india"], due: "2022" },
      { type: "decision", text: "Done", completion: "complete" },
      { type: "activity", text: "Given up", completion: "withdrawn" },
      { type: "other", text: "A word of thanks" },
      { type: "other", text: "Something by 2023", due: "2023" },
      { type: "next meeting", text: "Meet in Moscow", due: "2022" },
    ],
  });
});

describe("what is open now", () => {
  test("is what is to be done and is neither done nor given up, with its session and owners", async () => {
    expect(await openNow()).toEqual(["Exchange plans", "Something by 2023", "Meet in Moscow"]);
    const { open, more } = await listOpenOutcomes((await getGroup("commission"))?.id ?? "", now);
    expect(open[0]).toMatchObject({ session: { slug: "first" }, owners: [{ slug: "india", iso: "IN" }] });
    expect(more).toBe(false);
  });

  test("holds what sub-groups agreed, the latest first", async () => {
    await add(
      "sub",
      { held: "2025", outcomes: [{ type: "document", text: "Sign", due: "2026" }] },
      "working-group",
    );
    expect(await openNow()).toEqual(["Sign", "Exchange plans", "Something by 2023", "Meet in Moscow"]);
    expect(await openNow("working-group")).toEqual(["Sign"]);
  });

  test.each([
    ["held", { ordinal: 2, held: "2022", status: "held" }, false],
    ["planned", { ordinal: 2, planned: "2027", status: "announced" }, false],
    ["planned without a date or number", { status: "proposed" }, false],
    ["held, undated, by its number", { ordinal: 2 }, false],
    ["cancelled", { ordinal: 2, planned: "2022", status: "cancelled" }, true],
    ["put off", { ordinal: 2, status: "postponed" }, true],
    ["earlier", { held: "2019" }, true],
  ])("a promised meeting is open until a later one is held or planned: %s", async (_, fields, isOpen) => {
    await add("second", fields);
    expect((await openNow()).includes("Meet in Moscow")).toBe(isOpen);
  });

  test("a meeting of another body keeps no promise of this one", async () => {
    await add("sub", { held: "2025" }, "working-group");
    expect(await openNow()).toContain("Meet in Moscow");
  });

  test("leaves out what a later session carries on, until that is removed", async () => {
    const [plans] = (await session("first")).outcomes;
    await add("second", {
      ordinal: 2,
      held: "2022",
      outcomes: [{ type: "decision", text: "Exchange plans soon", carriedFrom: plans?.id }],
    });
    expect(await openNow()).toEqual(["Exchange plans soon", "Something by 2023"]);
    await removeRecord("session", "second", by);
    expect(await openNow()).toContain("Exchange plans");
  });

  test("names fifty and says that there are more", async () => {
    const outcomes = Array.from({ length: 60 }, (_, i) => ({ type: "decision", text: `No. ${i}` }));
    await add("second", { ordinal: 2, held: "2022", outcomes });
    const { open, more } = await listOpenOutcomes((await getGroup("commission"))?.id ?? "", now);
    expect([open.length, more, open[0]?.outcome.text]).toEqual([50, true, "No. 0"]);
  });

  test("is nothing for a group that is not there", async () => {
    expect(await listOpenOutcomes("nobody", now)).toEqual({ open: [], more: false });
  });
});

describe("what was open when a session met", () => {
  beforeEach(async () => {
    await add("second", { ordinal: 2, held: "2022", outcomes: [{ type: "activity", text: "Train" }] });
    await add("third", { ordinal: 3, held: "2023" });
  });

  test("is what earlier sessions left, and the meeting promised by the one before", async () => {
    expect(await openAt("first")).toEqual([]);
    expect(await openAt("second")).toEqual(["Exchange plans", "Something by 2023", "Meet in Moscow"]);
    expect(await openAt("third")).toEqual(["Train", "Exchange plans", "Something by 2023"]);
  });

  test("holds what the session itself carries on, but not what one before it did", async () => {
    const [plans] = (await session("first")).outcomes;
    await change("second", { outcomes: [{ type: "decision", text: "Soon", carriedFrom: plans?.id }] });
    expect(await openAt("second")).toContain("Exchange plans");
    expect(await openAt("third")).toEqual(["Soon", "Something by 2023"]);
  });

  test("holds what only a source of the session or of a later one shows to be complete", async () => {
    const [plans, ...rest] = (await session("first")).outcomes;
    const complete = { ...plans, completion: "complete", evidenceSource: { slug: "readout" } };
    await change("first", {
      outcomes: [complete, ...rest.map((each) => ({ ...each, evidenceSource: null }))],
    });
    expect(await openNow()).not.toContain("Exchange plans");
    expect(await openAt("second")).not.toContain("Exchange plans");
    await change("third", { citations: [{ source: { slug: "readout" }, field: "session" }] });
    expect(await openAt("second")).toContain("Exchange plans");
    expect(await openAt("third")).toContain("Exchange plans");
    await change("first", { citations: [{ source: { slug: "readout" }, field: "session" }] });
    expect(await openAt("third")).not.toContain("Exchange plans");
  });
});

test("the form offers what is open of earlier sessions, and what an outcome carries on already", async () => {
  const [plans] = (await session("first")).outcomes;
  const agreed = [{ type: "decision", text: "Soon", carriedFrom: plans?.id, owners: ["russia"] }];
  await add("second", { ordinal: 2, held: "2022", outcomes: agreed });
  await add("third", { ordinal: 3, held: "2023", outcomes: [{ text: "Late", carriedFrom: plans?.id }] });
  const { earlier, owners } = await getOutcomeChoices(await session("third"), now);
  expect(earlier.map(({ label }) => label)).toEqual([
    "2nd, 2022: Soon",
    "1st, 2021: Something by 2023",
    "1st, 2021: Exchange plans",
  ]);
  expect(owners.map(({ value }) => value)).toEqual(["india", "russia"]);
});

test("an outcome leads to where it was agreed first, where it was carried on, and to its source", async () => {
  const [plans] = (await session("first")).outcomes;
  const evidence = { evidenceSource: { slug: "readout" }, completion: "limited" };
  await add("second", {
    ordinal: 2,
    held: "2022",
    outcomes: [{ text: "Soon", carriedFrom: plans?.id, ...evidence }],
  });
  const second = await session("second");
  expect(await getOutcomeLinks(second.outcomes, now)).toMatchObject({
    agreedAt: { [plans?.id ?? ""]: { slug: "first" } },
    sources: { readout: "TASS" },
  });
  const links = await getOutcomeLinks((await session("first")).outcomes, now);
  expect(links.carriedOnAt[plans?.id ?? ""]).toMatchObject({ slug: "second" });
});

test("an outcome of another session, or one that stands there twice, is refused and nothing is written", async () => {
  const [plans] = (await session("first")).outcomes;
  await add("second", { ordinal: 2, held: "2022" });
  const { id, version } = await session("second");
  const taken = (ids: (string | undefined)[]) =>
    sessionInput.parse({
      group: { slug: "commission" },
      status: "held",
      outcomes: ids.map((each) => ({ id: each, text: "Mine" })),
    }).outcomes;
  const twice = ["aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa"];
  for (const [ids, field] of [
    [[plans?.id], "outcomes.0.id"],
    [twice, "outcomes.1.id"],
  ] as const) {
    const outcome = await updateSession(id, { outcomes: taken([...ids]) }, { version }, by);
    expect(outcome).toMatchObject({ kind: "invalid", errors: [{ field }] });
  }
  expect((await session("second")).outcomes).toEqual([]);
  expect((await session("first")).outcomes[0]).toEqual(plans);
});

test("the history says what an outcome carries on, by name", async () => {
  const [plans] = (await session("first")).outcomes;
  await add("second", { ordinal: 2, held: "2022" });
  await change("second", { outcomes: [{ type: "decision", text: "Soon", carriedFrom: plans?.id }] });
  const history = await getHistory("session", "second", { before: null, limit: 1 });
  expect(history?.entries[0]?.differences[0]?.after).toEqual([
    "Soon (decision; carries on “Exchange plans” of the 1st meeting of the Commission)",
  ]);
});
