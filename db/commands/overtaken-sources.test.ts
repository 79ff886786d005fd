import { beforeEach, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import type { CitedField } from "@/domain/source";
import { sourcesOf } from "@/domain/unsourced-facts";
import { weaknessesIn } from "@/domain/weakness";
import { getSession } from "../queries/session";
import { listWeakSessions } from "../queries/weak-sessions";
import { bareRegister, by } from "../whole-session.fixture";
import { changeSessions } from "./bulk-changes";
import { restoreVersion } from "./records";
import { addSession, updateSession } from "./sessions";
import { undoStep } from "./undo";

const source = { slug: "readout" };
const cite = (field: CitedField) => ({
  source,
  field,
  differingValue: null,
  locator: null,
  quote: null,
  reason: null,
});
const now = Date.UTC(2026, 10, 24);
let slug = "";

const read = async () => {
  const session = await getSession(slug, now);
  if (!session) throw new Error("There is no session.");
  return session;
};
const formerOf = async (field: CitedField) =>
  (await read()).citations.find((each) => each.field === field)?.former;
const change = async (parts: Parameters<typeof updateSession>[1]) => {
  const outcome = await updateSession(slug, parts, { version: (await read()).version }, by);
  expect(outcome.kind).toBe("done");
};

beforeEach(async () => {
  bareRegister();
  const input = sessionInput.parse({
    group: { slug: "working-group" },
    planned: "2027-01-18/2027-01-19",
    status: "announced",
    appearances: [{ person: { slug: "igor-dylevsky" }, role: "co-chair" }],
    citations: (["session", "dates", "appearances"] as const).map(cite),
  });
  const added = await addSession(input, by);
  slug = added.kind === "done" ? added.value.slug : "";
});

test("a date that is changed without a source keeps what the old one said, and bears no number", async () => {
  await change({ planned: "2027-02" });
  expect(await formerOf("dates")).toEqual({ value: "18–19 January 2027", stands: false });
  expect(await formerOf("session")).toBeNull();
  expect(sourcesOf(await read()).unsourced).toEqual(["dates"]);
  await change({ planned: "2027-03" });
  expect(await formerOf("dates")).toEqual({ value: "18–19 January 2027", stands: false });
});

test("it supports the date again when that is put back", async () => {
  await change({ planned: "2027-02" });
  await change({ planned: "2027-01-18/2027-01-19" });
  expect(await formerOf("dates")).toBeNull();
});

test("a session that is cancelled is so by no source until one says so", async () => {
  await change({ status: "cancelled" });
  expect(await formerOf("session")).toEqual({ value: "announced", stands: false });
  expect(sourcesOf(await read()).unsourced).toEqual(["status"]);
  const { citations } = await read();
  const kept = citations.map(({ source: { slug: of }, ...rest }) => ({ source: { slug: of }, ...rest }));
  await change({ citations: [...kept, { ...cite("status"), former: null }] });
  expect(sourcesOf(await read()).unsourced).toEqual([]);
});

test("who is added to a list has no source, and the others keep theirs", async () => {
  const { appearances } = sessionInput.parse({
    group: { slug: "working-group" },
    status: "held",
    appearances: [
      { person: { slug: "igor-dylevsky" }, role: "co-chair" },
      { nameAsPrinted: "A. Nother", role: "member" },
    ],
  });
  const [first, second] = appearances;
  if (!first || !second) throw new Error("nobody");
  await change({ appearances: [first, second] });
  expect(await formerOf("appearances")).toEqual({ value: "Igor Dylevsky, co-chair", stands: true });
  await change({ appearances: [second] });
  expect(await formerOf("appearances")).toMatchObject({ stands: false });
  await change({ appearances: [first] });
  expect(await formerOf("appearances")).toBeNull();
});

test("a bulk change overtakes sources too, and its undo gives them back", async () => {
  const { id, version } = await read();
  const step = await changeSessions([{ id, version }], { status: "postponed" }, by, {
    now,
    isConfirmed: true,
  });
  expect(await formerOf("session")).toEqual({ value: "announced", stands: false });
  await undoStep(step.kind === "done" ? step.value.stepId : "", by);
  expect(await formerOf("session")).toBeNull();
});

test("a version that is restored has the sources that it had", async () => {
  await change({ planned: "2027-02" });
  await restoreVersion("session", slug, 1, by);
  expect(await formerOf("dates")).toBeNull();
  await restoreVersion("session", slug, 2, by);
  expect(await formerOf("dates")).toEqual({ value: "18–19 January 2027", stands: false });
});

test("the queue of weak records tells it, until another source speaks", async () => {
  const words = async () =>
    (await listWeakSessions({ kind: null, after: null, limit: 9 }, now)).rows.map(({ weakness }) =>
      weaknessesIn(weakness),
    );
  const before = await words();
  await change({ status: "cancelled" });
  expect((await words()).flat()).toContain("changed");
  await change({ status: "announced" });
  expect(await words()).toEqual(before);
});

test("a source that disagreed supports the value once the register follows it", async () => {
  const { citations } = await read();
  const kept = citations.map(({ source: { slug: of }, ...rest }) => ({ source: { slug: of }, ...rest }));
  const reason = "The host says so.";
  const other = { ...cite("dates"), former: null, differingValue: "2 February 2027", reason };
  await change({ citations: [...kept, other] });
  expect(sourcesOf(await read()).disagreements).toHaveLength(1);
  await change({ planned: "2027-02-02" });
  const dates = (await read()).citations.filter(({ field }) => field === "dates");
  expect(dates).toMatchObject([
    { differingValue: null, former: { value: "18–19 January 2027", stands: false } },
    { differingValue: null, reason: null, former: null },
  ]);
  expect(sourcesOf(await read())).toMatchObject({ disagreements: [], unsourced: [] });
});
