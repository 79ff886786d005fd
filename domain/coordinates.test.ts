import { expect, test } from "vitest";
import { formatCoordinates } from "./coordinates";

test.each([
  [28.61389, 77.209, "building", "28.6139° N, 77.2090° E"],
  [-34.9285, 138.6007, "city", "34.93° S, 138.60° E"],
  [38.9784, -76.4922, "area", "39.0° N, 76.5° W"],
  [0, 0, null, "0.0° N, 0.0° E"],
  [null, 77.2, "city", null],
] as const)("%s, %s known to the %s is %s", (latitude, longitude, coordinatePrecision, text) => {
  expect(formatCoordinates({ latitude, longitude, coordinatePrecision })).toBe(text);
});
