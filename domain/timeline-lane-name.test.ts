import { describe, expect, test } from "vitest";
import { laneName, partiesName } from "./timeline-lane-name";

const party = (shortName: string, iso: string | null) => ({ shortName, iso });
const india = party("India", "IN");
const usa = party("United States", "US");

describe("laneName", () => {
  test.each([
    ["India-Australia Defence Policy Talks", [india, party("Australia", "AU")], "Defence Policy Talks"],
    ["India–US Military Cooperation Group", [india, usa], "Military Cooperation Group"],
    [
      "Korea-U.S. Integrated Defense Dialogue",
      [party("Republic of Korea", "KR"), usa],
      "Integrated Defense Dialogue",
    ],
    [
      "India-UK Defence Consultative Group",
      [india, party("United Kingdom", "GB")],
      "Defence Consultative Group",
    ],
    [
      "South Africa-Zimbabwe Commission",
      [party("South Africa", "ZA"), party("Zimbabwe", "ZW")],
      "Commission",
    ],
    ["BSF-BGB Director General Level Conference", [india, party("Bangladesh", "BD")], null],
    ["Working Group on Military Cooperation", [india, party("Russia", "RU")], null],
    ["India-Russia Commission", [india, usa], null],
    ["Co-chairs’ Meeting", [], null],
  ])("%s", (name, parties, short) => {
    expect(laneName(name, parties)).toBe(short ?? name);
  });
});

describe("partiesName", () => {
  test("names the parties in order, and counts the rest after four", () => {
    expect(partiesName([india, usa])).toBe("India · United States");
    expect(partiesName([india, usa, india, usa, india, usa])).toBe(
      "India · United States · India · United States and 2 more",
    );
    expect(partiesName([])).toBe("Other");
  });
});
