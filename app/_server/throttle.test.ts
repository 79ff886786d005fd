import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { throttleRefusal } from "./throttle";

const forget = () => Reflect.deleteProperty(globalThis, "rapporteurLimiters");
const passed = async (address: string, times: number) => {
  const refusals = await Promise.all(Array.from({ length: times }, () => throttleRefusal("search", address)));
  return refusals.filter((refusal) => refusal === null).length;
};

beforeEach(() => {
  forget();
  vi.useFakeTimers();
  vi.stubEnv("APP_URL", "https://register.example.org");
  vi.stubEnv("THROTTLE", "");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it("lets a search be asked 600 times in a minute, and says when it may be asked again", async () => {
  expect(await passed("203.0.113.9", 700)).toBe(600);
  vi.advanceTimersByTime(20_000);
  expect(await throttleRefusal("search", "203.0.113.9")).toEqual({
    status: 429,
    sentence: "This was asked too often in a short time. Try again in 40 seconds.",
    retryAfter: 40,
  });
  vi.advanceTimersByTime(40_000);
  expect(await throttleRefusal("search", "203.0.113.9")).toBeNull();
});

it("is never met by somebody who types, eight letters a second, for ten minutes", async () => {
  for (let minute = 0; minute < 10; minute += 1) {
    expect(await passed("203.0.113.9", 8 * 60)).toBe(480);
    vi.advanceTimersByTime(60_000);
  }
});

it("counts each address for itself, those of one IPv6 network together", async () => {
  expect(await passed("203.0.113.9", 601)).toBe(600);
  expect(await passed("203.0.113.10", 1)).toBe(1);
  expect(await passed("2001:db8::1", 300)).toBe(300);
  expect(await passed("2001:db8::2", 301)).toBe(300);
  expect(await passed("2001:db8:0:1::1", 1)).toBe(1);
});

it("is as wide as is set", async () => {
  vi.stubEnv("THROTTLE", "0.01");
  expect(await passed("203.0.113.9", 10)).toBe(6);
  vi.stubEnv("THROTTLE", "0");
  expect(await passed("203.0.113.9", 5000)).toBe(5000);
});

it("does not count in local mode", async () => {
  vi.stubEnv("APP_URL", "");
  expect(await passed("127.0.0.1", 5000)).toBe(5000);
});
