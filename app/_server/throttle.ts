import { createHash } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { addressGroup } from "@/scripts/client-address.mjs";
import type { Refusal } from "@/scripts/refusal-answer.mjs";
import { throttleFactor } from "@/scripts/throttle-factor.mjs";

/** How often something may be asked from one address: `points` in `duration` seconds. */
const limits = {
  // Someone who types quickly asks some five times a second while the hand moves; a whole office may share an address.
  search: { points: 600, duration: 60 },
  intake: { points: 60, duration: 60 },
  import: { points: 30, duration: 60 },
  // Programs: a script that reads a register whole asks as fast as it is answered, page by page.
  read: { points: 1200, duration: 60 },
  write: { points: 300, duration: 60 },
  preview: { points: 60, duration: 60 },
};

/** What is asked so often, or at such a cost, that it is counted. */
type Throttled = keyof typeof limits;

// Kept on globalThis because Next bundles routes apart: each bundle would otherwise count for itself.
const shared = globalThis as typeof globalThis & { rapporteurLimiters?: Map<string, RateLimiterMemory> };

/** The counters of a name, made at first use with the limits in force. */
export function limiter(keyPrefix: string, points: number, duration: number): RateLimiterMemory {
  shared.rapporteurLimiters ??= new Map();
  const known = shared.rapporteurLimiters.get(keyPrefix);
  if (known) return known;
  const made = new RateLimiterMemory({ keyPrefix, points, duration });
  shared.rapporteurLimiters.set(keyPrefix, made);
  return made;
}

/** What people write is counted under a digest: a key has one length, and memory holds no addresses of accounts. */
export function countedKey(...parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}

/** How a count stands after one more request: `left` of `points` in `duration` seconds, until it starts anew in `reset` seconds. */
export type Counted = { points: number; duration: number; left: number; reset: number; isTooMany: boolean };

/** Counts one request by whom it is counted for; null where there are no limits. */
export async function countRequest(name: Throttled, by: string): Promise<Counted | null> {
  const factor = throttleFactor(process.env);
  if (factor === 0) return null;
  const { points: usual, duration } = limits[name];
  const points = Math.ceil(usual * factor);
  const { consumedPoints, msBeforeNext } = await limiter(name, points, duration).penalty(countedKey(by));
  const left = Math.max(0, points - consumedPoints);
  return {
    points,
    duration,
    left,
    reset: Math.ceil(msBeforeNext / 1000),
    isTooMany: consumedPoints > points,
  };
}

/** Counts one request from an address, and refuses it when there have been too many; null when it may pass. */
export async function throttleRefusal(name: Throttled, address: string): Promise<Refusal | null> {
  const counted = await countRequest(name, addressGroup(address));
  return counted?.isTooMany ? waitRefusal(counted.reset) : null;
}

/** The refusal of what was asked too often, with the whole seconds after which it may be asked again. */
function waitRefusal(retryAfter: number): Refusal {
  return { status: 429, sentence: waitSentence(retryAfter), retryAfter };
}

/** The same in words: "This was asked too often in a short time. Try again in 30 seconds." */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const wait = seconds === 1 ? "a second" : seconds <= 90 ? `${seconds} seconds` : `${minutes} minutes`;
  return `This was asked too often in a short time. Try again in ${wait}.`;
}
