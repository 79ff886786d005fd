const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name as it stands within other words: one with right-to-left letters between U+2068 and U+2069, so that it turns
 * neither the numbers nor the commas around it; any other unchanged. For display alone: nothing kept holds these signs.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
