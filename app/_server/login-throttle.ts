import { addressGroup } from "@/scripts/client-address.mjs";
import { throttleFactor } from "@/scripts/throttle-factor.mjs";
import { countedKey, limiter, waitSentence } from "./throttle";

/** How many attempts pass, and for how many seconds they are remembered; what follows waits `first` seconds, then twice that. */
type Rule = { name: string; attempts: number; remembered: number; first: number; longest: number };

const day = 24 * 60 * 60;
// A timer of Node's takes at most 24 days; a longer one would run out at once.
const acquaintance = 20 * day;
/** One account from one address: a person who has forgotten a password, or somebody guessing. */
const pairRule: Rule = { name: "login-pair", attempts: 5, remembered: 15 * 60, first: 30, longest: 60 * 60 };
/** Any account from one address: somebody trying one password with many accounts, or an office at nine o'clock. */
const addressRule: Rule = { ...pairRule, name: "login-address", attempts: 30 };
/**
 * One account from anywhere: guessing from many addresses. It waits briefly, and never an address from which that account
 * has logged in before: else a stranger could lock out whom he likes.
 */
const accountRule: Rule = { ...pairRule, name: "login-account", attempts: 100, longest: 30 };

/** The limits on guessing a password, as docs/running.md tells them. */
export const loginRules = { pair: pairRule, address: addressRule, account: accountRule };

type Counted = { rule: Rule; key: string };

const attemptsOf = ({ name, attempts, remembered }: Rule) =>
  limiter(name, Math.max(1, Math.ceil(attempts * throttleFactor(process.env))), remembered);
/** How often a key had to wait already, within a day. */
const waitsOf = ({ name }: Rule) => limiter(`${name}-waits`, 1, day);
/** Until when a key waits: counted so that it ends by itself. */
const pauseOf = ({ name }: Rule) => limiter(`${name}-pause`, 1, 1);
const acquainted = () => limiter("login-acquainted", 1, acquaintance);

function countedOf(account: string, address: string) {
  const group = addressGroup(address);
  const name = account.normalize("NFC").trim().toLowerCase();
  return {
    pair: { rule: pairRule, key: countedKey(name, group) },
    address: { rule: addressRule, key: countedKey(group) },
    account: { rule: accountRule, key: countedKey(name) },
  };
}

async function remainingPause({ rule, key }: Counted): Promise<number> {
  const pause = await pauseOf(rule).get(key);
  return pause ? Math.ceil(pause.msBeforeNext / 1000) : 0;
}

/**
 * Counts an attempt: how many seconds it must wait, which is 0 for those that pass. The last of these makes the next wait,
 * twice as long every time. Of many that are sent at once the others have no pause to meet yet, and are refused by count.
 */
async function count({ rule, key }: Counted): Promise<number> {
  const attempts = attemptsOf(rule);
  const { consumedPoints } = await attempts.penalty(key);
  if (consumedPoints < attempts.points) return 0;
  if (consumedPoints > attempts.points) return rule.first;
  const { consumedPoints: waits } = await waitsOf(rule).penalty(key);
  await pauseOf(rule).block(key, Math.min(rule.first * 2 ** (waits - 1), rule.longest));
  // A wait that outlives the memory of attempts is followed by one attempt, not by all of them anew.
  await attempts.set(key, attempts.points - 1, Math.max(rule.remembered, 2 * rule.longest));
  return 0;
}

/** Limits on guessing passwords, in the memory of this process. The account is whatever was typed as its name. */
export const loginThrottle = {
  /**
   * Counts an attempt before the password is looked at, so that many at once cannot pass together. Where it must not be
   * looked at, `retryAfter` is how many whole seconds to wait, and `sentence` says so.
   */
  async consume(
    account: string,
    address: string,
  ): Promise<{ ok: true } | { ok: false; retryAfter: number; sentence: string }> {
    if (throttleFactor(process.env) === 0) return { ok: true };
    const counted = countedOf(account, address);
    const isAcquainted = (await acquainted().get(counted.pair.key)) !== null;
    const asked = [counted.pair, counted.address, ...(isAcquainted ? [] : [counted.account])];
    for (const look of [remainingPause, count]) {
      const retryAfter = Math.max(...(await Promise.all(asked.map(look))));
      if (retryAfter > 0) return { ok: false, retryAfter, sentence: waitSentence(retryAfter) };
    }
    return { ok: true };
  },

  /** Forgets the attempts of an account from an address that ended in a login, and takes this one off the others. */
  async succeeded(account: string, address: string): Promise<void> {
    const counted = countedOf(account, address);
    const { rule, key } = counted.pair;
    await Promise.all([attemptsOf(rule), waitsOf(rule), pauseOf(rule)].map((each) => each.delete(key)));
    await acquainted().set(key, 1, acquaintance);
    const others = [counted.address, counted.account];
    await Promise.all(others.map((other) => attemptsOf(other.rule).reward(other.key)));
  },
};
