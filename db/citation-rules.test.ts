import { beforeEach, describe, expect, test } from "vitest";
import type { CitationInput } from "@/domain/source-input";
import { sourceInput } from "@/domain/source-input";
import type { Db } from "./client";
import { updateRecord } from "./commands/record-edits";
import { addSession, updateSession } from "./commands/sessions";
import { addSource } from "./commands/sources";
import { citations } from "./schema/evidence";
import { tableCounts } from "./table-counts.fixture";
import { bareRegister, by, wholeSession } from "./whole-session.fixture";

let db: Db;
const plain = { differingValue: null, locator: null, quote: null, reason: null, former: null };
const cite = (slug: string, parts: Partial<CitationInput> = {}): CitationInput => ({
  source: { slug },
  field: "session",
  ...plain,
  ...parts,
});
const agency = async (publisher: string, syndicatedFrom: string | null = null) =>
  addSource(sourceInput.parse({ slug: publisher.toLowerCase(), publisher, syndicatedFrom }), by);

beforeEach(() => {
  db = bareRegister();
});

async function added(cited: CitationInput[]) {
  return addSession({ ...wholeSession, citations: cited }, by);
}

describe("a disagreement", () => {
  test.each<[Partial<CitationInput>, string]>([
    [{ field: "venue", differingValue: "Agra" }, "citations.0.reason"],
    [{ field: "dates", differingValue: "some Wednesday", reason: "Nearer." }, "citations.0.differingValue"],
  ])("that is not told properly is refused: %j", async (parts, field) => {
    const before = tableCounts(db);
    expect(await added([cite("readout", parts)])).toMatchObject({ kind: "invalid", errors: [{ field }] });
    expect(tableCounts(db)).toEqual(before);
  });

  test("is taken without a reason of a session that comes from a register, and from nowhere else", async () => {
    const old = [cite("readout", { field: "dates", differingValue: "some Wednesday" })];
    const session = { ...wholeSession, citations: old };
    expect(await addSession(session, by, { asRecorded: true })).toMatchObject({ kind: "done" });
    expect(db.select().from(citations).all()).toMatchObject([
      { field: "dates", differingValue: "some Wednesday", reason: null },
    ]);
    expect(await addSession(session, by)).toMatchObject({ kind: "invalid" });
  });

  test("that was kept before such rules stays when another source is added", async () => {
    const outcome = await added([cite("readout")]);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    db.update(citations).set({ differingValue: "On Wednesday" }).run();
    await agency("ANI");
    const old = cite("readout", { differingValue: "On Wednesday" });
    const change = { citations: [old, cite("ani")] };
    expect(await updateSession(outcome.value.slug, change, { version: 1 }, by)).toMatchObject({
      kind: "done",
    });
    const unreasoned = { citations: [old, cite("ani", { differingValue: "Agra", field: "venue" })] };
    expect(await updateSession(outcome.value.slug, unreasoned, { version: 2 }, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "citations.1.reason" }],
    });
  });
});

describe("a source", () => {
  test("is not syndicated from itself, when it is added and when it is changed", async () => {
    const errors = [{ field: "syndicatedFrom", message: expect.stringContaining("from itself") }];
    expect(await agency("PTI", "P.T.I.")).toMatchObject({ kind: "invalid", errors });
    await agency("PTI");
    const change = { syndicatedFrom: "pti" };
    expect(await updateRecord("source", "pti", change, { version: 1 }, by)).toMatchObject({
      kind: "invalid",
      errors,
    });
  });

  test("closes no circle with those that tell of the same session", async () => {
    await agency("PTI", "ANI");
    await agency("ANI");
    await added([cite("pti"), cite("ani")]);
    expect(await updateRecord("source", "ani", { syndicatedFrom: "PTI" }, { version: 1 }, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "syndicatedFrom", message: expect.stringContaining("ANI from PTI, PTI from ANI.") }],
    });
  });

  test("is not cited where it would close one; elsewhere agencies may carry each other's texts", async () => {
    await agency("PTI", "ANI");
    await agency("ANI", "PTI");
    expect(await added([cite("pti"), cite("ani")])).toMatchObject({
      kind: "invalid",
      errors: [{ field: "citations", message: expect.stringContaining("in a circle") }],
    });
    expect(await added([cite("pti")])).toMatchObject({ kind: "done" });
  });
});
