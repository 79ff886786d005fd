import { describe, expect, test } from "vitest";
import type { Citation, Source } from "./source";
import { listSources } from "./source-list";

const source = (id: string): Source => ({
  id,
  slug: id,
  publisher: `Publisher ${id}`,
  title: null,
  url: null,
  archiveUrl: null,
  published: null,
  accessed: null,
  language: null,
  type: "press",
  issuingSide: null,
  syndicatedFrom: null,
});
const cite = (id: string, field: Citation["field"], more: Partial<Citation> = {}): Citation => ({
  source: source(id),
  field,
  differingValue: null,
  locator: null,
  quote: null,
  reason: null,
  former: null,
  ...more,
});
const list = listSources([
  cite("a", "session"),
  cite("b", "dates", { differingValue: "17 July 2023" }),
  cite("a", "dates", { locator: "paragraph 2", quote: "on 18 and 19 July" }),
  cite("b", "session"),
  cite("b", "session", { quote: "the third meeting" }),
]);

describe("listSources", () => {
  test("numbers each source once, in the order of the citations, with all that it supports", () => {
    expect(list.sources.map(({ number, source, supports }) => [number, source.id, supports])).toEqual([
      [1, "a", ["session", "dates"]],
      [2, "b", ["session"]],
    ]);
  });

  test("a source that says otherwise disagrees and does not support", () => {
    expect(list.disagreements).toEqual([
      {
        field: "dates",
        differingValue: "17 July 2023",
        reason: null,
        by: [{ number: 2, source: source("b") }],
      },
    ]);
  });

  test("a source may support one thing and differ on another", () => {
    const { sources } = listSources([
      cite("a", "ordinal"),
      cite("a", "dates", { differingValue: "17 July" }),
      cite("a", "dates", { differingValue: "16 July" }),
    ]);
    expect(sources).toMatchObject([{ supports: ["ordinal"], differsOn: ["dates"] }]);
  });

  test("sources that say the same otherwise stand together", () => {
    const { disagreements } = listSources([
      cite("a", "dates", { differingValue: "17 July" }),
      cite("b", "dates", { differingValue: "16 July" }),
      cite("c", "dates", { differingValue: "17 July" }),
    ]);
    const who = disagreements.map(({ differingValue, by }) => [
      differingValue,
      by.map(({ number }) => number),
    ]);
    expect(who).toEqual([
      ["17 July", [1, 3]],
      ["16 July", [2]],
    ]);
  });

  test("keeps quotes with their field, and each locator once", () => {
    const { sources } = listSources([
      cite("a", "dates", { locator: "paragraph 2", quote: "on 18 and 19 July" }),
      cite("a", "venue", { locator: "paragraph 2" }),
      cite("a", "ordinal", { locator: "headline", quote: "third" }),
    ]);
    expect(sources[0]?.quotes).toEqual([
      { field: "dates", quote: "on 18 and 19 July" },
      { field: "ordinal", quote: "third" },
    ]);
    expect(sources[0]?.locators).toEqual(["paragraph 2", "headline"]);
  });

  test("no citation, no source", () => {
    expect(listSources([])).toEqual({ sources: [], disagreements: [], unsourced: [] });
  });
});
