/** The nth of some examples, beginning anew after the last; "" where there is none. */
export const pick = (from: string[], n: number): string => from[n % from.length] ?? "";
