import { expect, it } from "vitest";
import { optionalZone } from "./zone-input";

it.each(["Asia/Kolkata", "UTC", null])("takes %s", (zone) => {
  expect(optionalZone.parse(zone)).toBe(zone);
});

it.each(["Mars/Olympus", "+05:30", "../../etc", "Asia/Kolkata;X=1\r\nX-EVIL:1", "Nope/Other"])(
  "refuses %j, of which no calendar could be made",
  (zone) => {
    expect(optionalZone.safeParse(zone).success).toBe(false);
  },
);
