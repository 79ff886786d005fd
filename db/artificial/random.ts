/** A repeatable source of numbers. */
export type Random = {
  /** A whole number from 0 up to `n`, `n` left out. */
  below: (n: number) => number;
  /** The same, the small ones oftener: the first tenth comes three times in ten. */
  low: (n: number) => number;
  /** The same after Zipf: the second half as often as the first, the third a third as often. */
  rank: (n: number) => number;
  /** Whether something happens that happens in this share (0 to 1) of cases. */
  chance: (share: number) => boolean;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** An id as records have them: 20 hexadecimal digits. */
  id: () => string;
};

/** A source of numbers that gives the same ones for the same seed (a whole number) everywhere. Mulberry32 by Tommy Ettinger. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const share = () => bits() / 2 ** 32;
  const below = (n: number) => Math.floor(share() * n);
  const hex = () => bits().toString(16).padStart(8, "0");
  return {
    below,
    low: (n) => Math.floor(share() ** 2 * n),
    rank: (n) => Math.floor((n + 1) ** share()) - 1,
    chance: (part) => share() < part,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    id: () => `${hex()}${hex()}${hex().slice(0, 4)}`,
  };
}
