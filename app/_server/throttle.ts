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

/** Counts one request from an address, and refuses it when there have been too many; null when it may pass. */
export async function throttleRefusal(name: Throttled, address: string): Promise<Refusal | null> {
  const factor = throttleFactor(process.env);
  if (factor === 0) return null;
  const { points, duration } = limits[name];
  const counting = limiter(name, Math.ceil(points * factor), duration);
  const { consumedPoints, msBeforeNext } = await counting.penalty(countedKey(addressGroup(address)));
  return consumedPoints > counting.points ? waitRefusal(Math.ceil(msBeforeNext / 1000)) : null;
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
