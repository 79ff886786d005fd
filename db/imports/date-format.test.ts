import { expect, it } from "vitest";
import { formatPrecision } from "./date-format";

it.each([
  ["mmm yyyy", "month"],
  ["mmm\\-yy", "month"],
  ["[$-809]mmmm yyyy;@", "month"],
  ["yyyy", "year"],
  ["&quot;day &quot;yyyy", "year"],
  ["dd/mm/yyyy", null],
  ["yyyy-mm-dd hh:mm", null],
  ["General", null],
  ["0.00", null],
  ["", null],
])("%s shows %s", (code, precision) => {
  expect(formatPrecision(code)).toBe(precision);
});
