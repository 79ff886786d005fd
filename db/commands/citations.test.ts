import { beforeEach, expect, test } from "vitest";
import { citationEntries } from "@/domain/citation-entry";
import { citationInputOf } from "@/domain/session-edit";
import type { CitedField } from "@/domain/source";
import { type CitationInput, citationInput } from "@/domain/source-input";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { getHistory } from "../queries/history";
import { getSession } from "../queries/session";
import { tableCounts } from "../table-counts.fixture";
import { changeCitations, removeCitations } from "./citations";
import { removeRecord } from "./records";
import { updateSession } from "./sessions";

const by = { author: "Analyst", role: "analyst" as const };
const slug = "wg-3rd-2023";
let db: Db;

const cite = (source: string, field: CitedField, more: Partial<CitationInput> = {}) =>
  citationInput.parse({ source: { slug: source }, field, ...more });
const added = (publisher: string, field: CitedField) =>
  citationInput.parse({ source: { create: { publisher } }, field });
const entries = async () =>
  citationEntries((await getSession(slug, 0))?.citations ?? []).map(({ citation, fields }) =>
    [citation.source.slug, ...fields, citation.differingValue ?? "", citation.quote ?? ""].filter(Boolean),
  );

// Version 2: PIB tells that it met and where, TASS when, and PIB says another number.
beforeEach(async () => {
  db = directoryFixture();
  const citations = [added("PIB", "session"), added("TASS", "dates")];
  await updateSession(slug, { citations }, { version: 1 }, by);
  const more = [
    cite("pib", "venue"),
    cite("pib", "ordinal", { differingValue: "2nd", reason: "Both readouts say so." }),
  ];
  const kept = ((await getSession(slug, 0))?.citations ?? []).map(citationInputOf);
  await updateSession(slug, { citations: [...kept, ...more] }, { version: 2 }, by);
});

test("an entry tells other things in other words, in its place, as one revision", async () => {
  const quote = "They met in Delhi.";
  const replaced = [cite("pib", "venue", { quote }), cite("pib", "host", { quote })];
  expect(await changeCitations(slug, 0, replaced, { version: 3 }, by)).toMatchObject({
    kind: "done",
    value: { version: 4 },
  });
  expect(await entries()).toEqual([
    ["pib", "venue", "host", quote],
    ["tass", "dates"],
    ["pib", "ordinal", "2nd"],
  ]);
  const history = await getHistory("session", slug, { before: null, limit: 1 });
  expect(history?.entries[0]?.differences).toMatchObject([{ field: "citations", isList: true }]);
});

test("the other value and the reason of a disagreement are changed", async () => {
  const says = { differingValue: "4th", reason: "The readout counts otherwise." };
  await changeCitations(slug, 3, [cite("pib", "ordinal", says)], { version: 3 }, by);
  expect((await getSession(slug, 0))?.citations[3]).toMatchObject({ field: "ordinal", ...says });
});

test("a source that is new is added with the entry", async () => {
  await changeCitations(slug, 1, [added("Interfax", "dates")], { version: 3 }, by);
  expect((await entries())[1]).toEqual(["interfax", "dates"]);
});

test("an entry that is left as it is makes no revision", async () => {
  const same = [cite("pib", "venue"), cite("pib", "session")];
  expect(await changeCitations(slug, 2, same, { version: 3 }, by)).toMatchObject({ value: { version: 3 } });
});

test("an entry is taken out whole, and the others stay", async () => {
  await removeCitations(slug, 2, { version: 3 }, by);
  expect(await entries()).toEqual([
    ["tass", "dates"],
    ["pib", "ordinal", "2nd"],
  ]);
});

test("whatever somebody else did to other entries meanwhile is kept", async () => {
  await removeCitations(slug, 1, { version: 3 }, by);
  await changeCitations(
    slug,
    3,
    [cite("pib", "ordinal", { differingValue: "4th", reason: "Both readouts say so." })],
    { version: 3 },
    by,
  );
  expect(await entries()).toEqual([
    ["pib", "session", "venue"],
    ["pib", "ordinal", "4th"],
  ]);
});

test("of two who change the same entry the second is asked whose counts, and answers", async () => {
  await changeCitations(slug, 1, [cite("tass", "dates", { quote: "Theirs." })], { version: 3 }, by);
  const mine = [cite("tass", "dates", { quote: "Mine." })];
  const before = tableCounts(db);
  const asked = await changeCitations(slug, 1, mine, { version: 3 }, by);
  expect(asked).toMatchObject({ kind: "conflict", version: 4, conflicts: [{ field: "citations" }] });
  expect(tableCounts(db)).toEqual(before);
  const chosen = { version: 3, against: 4, chosen: { citations: "mine" } } as const;
  expect(await changeCitations(slug, 1, mine, chosen, by)).toMatchObject({ kind: "done" });
  expect((await entries())[1]).toEqual(["tass", "dates", "Mine."]);
});

test("one that somebody else removed meanwhile is a conflict, not brought back silently", async () => {
  await removeCitations(slug, 1, { version: 3 }, by);
  const mine = [cite("tass", "dates", { quote: "Mine." })];
  expect(await changeCitations(slug, 1, mine, { version: 3 }, by)).toMatchObject({ kind: "conflict" });
  expect(await entries()).toHaveLength(2);
});

test("what names nothing is refused, and nothing is written", async () => {
  const before = tableCounts(db);
  expect(await removeCitations(slug, 9, { version: 3 }, by)).toMatchObject({
    kind: "invalid",
    errors: [{ field: "form", message: "This is not among the sources of this session any more." }],
  });
  expect(await changeCitations(slug, 0, [cite("atlantis", "dates")], { version: 3 }, by)).toMatchObject({
    kind: "invalid",
    errors: [{ field: "citations.0.source" }],
  });
  const unreasoned = [cite("tass", "dates", { differingValue: "20 July 2023" })];
  expect(await changeCitations(slug, 1, unreasoned, { version: 3 }, by)).toMatchObject({
    kind: "invalid",
    errors: [{ field: "citations.1.reason" }],
  });
  expect(tableCounts(db)).toEqual(before);
  await removeRecord("session", slug, by);
  expect(await removeCitations(slug, 0, { version: 3 }, by)).toEqual({ kind: "not-found" });
});
