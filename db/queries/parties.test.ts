import { expect, test } from "vitest";
import { directoryFixture } from "../directory.fixture";
import { listParties } from "./parties";

test("every party, A to Z", async () => {
  directoryFixture();
  const parties = await listParties();
  expect(parties.map(({ shortName, iso }) => [shortName, iso])).toEqual([
    ["India", "IN"],
    ["Russia", "RU"],
    ["Vietnam", "VN"],
  ]);
});
