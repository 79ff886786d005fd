import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loginThrottle } from "./login-throttle";

const home = "203.0.113.9";
const account = "analyst@example.org";
const minute = 60_000;

beforeEach(() => {
  Reflect.deleteProperty(globalThis, "rapporteurLimiters");
  vi.useFakeTimers();
  vi.stubEnv("APP_URL", "https://register.example.org");
  vi.stubEnv("THROTTLE", "");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const attempt = async (name = account, address = home) => {
  const outcome = await loginThrottle.consume(name, address);
  return outcome.ok ? 0 : outcome.retryAfter;
};
const fail = async (times: number, name = account, address = home) => {
  for (let n = 0; n < times; n += 1) expect(await attempt(name, address)).toBe(0);
};

it("lets five attempts pass, then makes each further one wait twice as long, up to an hour", async () => {
  await fail(5);
  const waits: number[] = [];
  for (let n = 0; n < 10; n += 1) {
    const wait = await attempt();
    waits.push(wait);
    vi.advanceTimersByTime(wait * 1000 - 1000);
    expect(await attempt()).toBe(1);
    vi.advanceTimersByTime(1000);
    await fail(1);
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
});

it("lets no more than five through that come at once", async () => {
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => loginThrottle.consume(account, home)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
});

it("takes an account for the same however it is typed", async () => {
  for (const name of [account, " Analyst@example.org", "ANALYST@EXAMPLE.ORG ", account, account]) {
    await fail(1, name);
  }
  expect(await attempt()).toBe(30);
});

it("forgets attempts after a quarter of an hour, and those before a login at once", async () => {
  await fail(4);
  vi.advanceTimersByTime(15 * minute);
  await fail(4);
  await loginThrottle.succeeded(account, home);
  await fail(5);
  expect(await attempt()).toBe(30);
});

it("is not met by an office that logs in at nine o’clock", async () => {
  for (let n = 0; n < 200; n += 1) {
    await fail(1, `person${n}@example.org`);
    await loginThrottle.succeeded(`person${n}@example.org`, home);
  }
});

it("makes an address wait that tries many accounts, and no other address", async () => {
  for (let n = 0; n < 30; n += 1) await fail(1, `person${n}@example.org`);
  expect(await attempt("another@example.org")).toBe(30);
  expect(await attempt("another@example.org", "203.0.113.10")).toBe(0);
});

it("does not lock the owner out when a stranger guesses", async () => {
  await fail(5, account, "198.51.100.1");
  expect(await attempt(account, "198.51.100.1")).toBe(30);
  expect(await attempt()).toBe(0);
});

it("slows guessing from many addresses, but not where its owner has logged in before", async () => {
  await fail(1);
  await loginThrottle.succeeded(account, home);
  for (let n = 0; n < 100; n += 1) await fail(1, account, `198.51.100.${n}`);
  expect(await attempt(account, "198.51.100.200")).toBe(30);
  expect(await attempt()).toBe(0);
  vi.advanceTimersByTime(30_000);
  await fail(1, account, "198.51.100.201");
  expect(await attempt(account, "198.51.100.202")).toBe(30);
});

it("remembers where an account has logged in for weeks", async () => {
  await fail(1);
  await loginThrottle.succeeded(account, home);
  vi.advanceTimersByTime(19 * 24 * 60 * minute);
  for (let n = 0; n < 100; n += 1) await fail(1, account, `198.51.100.${n}`);
  expect(await attempt()).toBe(0);
});

it("says how long to wait", async () => {
  await fail(5);
  expect(await loginThrottle.consume(account, home)).toEqual({
    ok: false,
    retryAfter: 30,
    sentence: "This was asked too often in a short time. Try again in 30 seconds.",
  });
});

it("can be switched off", async () => {
  vi.stubEnv("THROTTLE", "0");
  await fail(100);
});
