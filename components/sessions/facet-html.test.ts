import { describe, expect, test } from "vitest";
import type { FacetChoice } from "@/domain/facet";
import { facetHtml } from "./facet-html";

const choice = (value: string, more: Partial<FacetChoice> = {}): FacetChoice => ({
  value,
  label: value.toUpperCase(),
  hint: null,
  count: 1,
  atLeast: false,
  selected: false,
  ...more,
});
const here = "/sessions?venue=x&from=2020";
const eight = ["a", "b", "c", "d", "e", "f", "g", "h"];

describe("facetHtml", () => {
  test("shows six choices and puts the others behind a count", () => {
    const [first, rest] = facetHtml(
      {
        name: "topic",
        choices: eight.map((value) => choice(value)),
        more: 0,
      },
      here,
    ).text.split("<details>");
    expect(first?.match(/<input/g)).toHaveLength(6);
    expect(rest).toContain("<summary>2 more</summary>");
    expect(rest?.match(/<input/g)).toHaveLength(2);
  });

  test("a chosen one is never behind it, and is checked", () => {
    const choices = eight.map((value) => choice(value, { selected: value === "h" }));
    const [first] = facetHtml({ name: "topic", choices, more: 0 }, here).text.split("<details>");
    expect(first).toContain('value="h" checked>');
    expect(first?.match(/checked/g)).toHaveLength(1);
  });

  test.each([
    ["chair", '<a href="/people?for=%2Fsessions%3Fvenue%3Dx%26from%3D2020">12 more in People</a>'],
    ["topic", "12 rarer not listed"],
  ] as const)("says where the rarer choices of %s are", (name, text) => {
    expect(facetHtml({ name, choices: [choice("a")], more: 12 }, here).text).toContain(text);
  });

  test.each([
    [true, true],
    [false, false],
  ])("counts that stopped early (%s) leave the way to rarer choices open (%s)", (atLeast, open) => {
    const { text } = facetHtml({ name: "venue", choices: [choice("a", { atLeast })], more: 0 }, here);
    expect(text.includes(">More in Venues</a>")).toBe(open);
  });

  test("a count that stopped at the cap says so", () => {
    const { text } = facetHtml(
      {
        name: "topic",
        choices: [choice("a", { count: 1000, atLeast: true })],
        more: 0,
      },
      here,
    );
    expect(text).toContain("<small>1000+</small>");
  });

  test("a label that is markup stays a label", () => {
    const hostile = choice('"><script>', { label: "<script>", hint: "<b>" });
    expect(facetHtml({ name: "city", choices: [hostile], more: 0 }, here).text).not.toMatch(/<script|<b>/);
  });
});
