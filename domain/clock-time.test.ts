import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTimeZone, parseClockTime } from "./clock-time";

describe("parseClockTime", () => {
  test.each([
    ["09:30", "09:30"],
    ["9.30", "09:30"],
    ["0930", "09:30"],
    ["9h30", "09:30"],
    [" 9 am ", "09:00"],
    ["12 am", "00:00"],
    ["12.15 p.m.", "12:15"],
    ["5:05PM", "17:05"],
    ["9", null],
    ["24:00", null],
    ["13 pm", null],
    ["0 am", null],
    ["09:60", null],
    ["noonish", null],
    ["", null],
  ])("%j is %j", (text, expected) => {
    expect(parseClockTime(text)).toBe(expected);
  });

  test("reads back every minute of the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const two = (n: number) => String(n).padStart(2, "0");
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        expect(parseClockTime(time)).toBe(time);
      }),
    );
  });
});

describe("isTimeZone", () => {
  test.each([
    ["Asia/Kolkata", true],
    ["Europe/Moscow", true],
    ["UTC", true],
    ["Asia/Nowhere", false],
    ["+05:30", false],
    ["", false],
    ["Asia/\0", false],
  ])("%j: %j", (text, expected) => {
    expect(isTimeZone(text)).toBe(expected);
  });
});
