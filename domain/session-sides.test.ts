import { describe, expect, test } from "vitest";
import type { Appearance } from "./appearance";
import { sessionSides } from "./session-sides";

const party = (slug: string) => ({ slug, shortName: slug, iso: null });
const at = (side: string | null, role: Appearance["role"], post: string): Appearance => ({
  person: null,
  nameAsPrinted: null,
  party: side ? party(side) : null,
  role,
  rank: null,
  post,
  organisation: null,
});
const shape = ({ sides, silent }: ReturnType<typeof sessionSides>) => ({
  sides: sides.map((side) => [
    side.party?.slug ?? null,
    side.leaders.map(({ post }) => post),
    side.others.map(({ post }) => post),
  ]),
  silent: silent.map(({ slug }) => slug),
});

describe("sessionSides", () => {
  test("puts leaders and others under their side, in protocol order, strangers after, the unstated last", () => {
    const appearances = [
      at(null, "host", "minister"),
      at("france", "participant", "observer"),
      at("russia", "co-chair", "deputy chief"),
      at("india", "member", "director"),
      at("india", "head of delegation", "secretary"),
    ];
    expect(shape(sessionSides({ parties: [party("india"), party("russia")], appearances }))).toEqual({
      sides: [
        ["india", ["secretary"], ["director"]],
        ["russia", ["deputy chief"], []],
        ["france", [], ["observer"]],
        [null, [], ["minister"]],
      ],
      silent: [],
    });
  });

  test("a side of which nobody is named keeps its column", () => {
    const parties = [party("india"), party("russia")];
    expect(shape(sessionSides({ parties, appearances: [] }))).toEqual({
      sides: [
        ["india", [], []],
        ["russia", [], []],
      ],
      silent: [],
    });
  });

  test("where states stand for a bloc, the bloc is only listed", () => {
    const parties = [party("asean"), party("partners")];
    expect(shape(sessionSides({ parties, appearances: [at("india", "co-chair", "India")] }))).toEqual({
      sides: [["india", ["India"], []]],
      silent: ["asean", "partners"],
    });
  });

  test("among many parties those of whom nobody is named are only listed", () => {
    const parties = ["a", "b", "c", "d", "e"].map(party);
    expect(shape(sessionSides({ parties, appearances: [at("d", "co-chair", "general")] }))).toEqual({
      sides: [["d", ["general"], []]],
      silent: ["a", "b", "c", "e"],
    });
  });
});
