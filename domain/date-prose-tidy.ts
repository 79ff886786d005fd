import { noSuchPeriod } from "./date-prose-refusals";
import type { Token, TokenKind } from "./date-prose-words";

/** Makes one token of each quarter or half ("Q4", "4Q", "fourth quarter"); throws a DateRefusal for a fifth quarter. */
export function withPeriods(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "quarter" && token.kind !== "half") {
      out.push(token);
      continue;
    }
    const [before, after] = [out.at(-1), tokens[i + 1]];
    const isNumber = (other: Token | undefined) => other?.kind === "day" || other?.kind === "ordinal";
    if (before?.kind !== "ordinal" && after && isNumber(after)) {
      out.push(period(token.kind, after.value));
      i++;
    } else if (before && isNumber(before)) {
      out[out.length - 1] = period(token.kind, before.value);
    } else out.push(token);
  }
  return out;
}

function period(kind: "quarter" | "half", n: number): Token {
  if (n < 1 || n > (kind === "quarter" ? 4 : 2)) throw noSuchPeriod(n, kind);
  return { kind: "period", value: (kind === "quarter" ? 32 : 39) + n };
}

/** Drops the dashes and slashes that hold one date together ("14-Nov-2012", "2026-Q4") and keeps those of a range. */
export function withoutInnerSeparators(tokens: Token[]): Token[] {
  return tokens.filter(({ kind }, i) => {
    if (kind !== "dash" && kind !== "slash") return true;
    const around = [-3, -2, -1, 1, 2, 3].map((offset) => tokens[i + offset]?.kind);
    return !isInner(around);
  });
}

type Around = (TokenKind | undefined)[];

function isInner([third, second, before, after, next, last]: Around): boolean {
  // 14-Nov; but Oct 28 - Nov 1 and 28 - Nov 1 are ranges.
  if (before === "day" && after === "month") return second !== "month" && next !== "day";
  // Nov-2012 and 2012-Nov-14.
  if (before === "month" && after === "year") return second !== "year";
  if (before === "year" && after === "month") return isSeparator(next) && last === "day";
  if (before === "month" && after === "day") return third === "year" && isSeparator(second);
  // Q4/2026 and 2026-Q4; but 2025 - Q1 2026 is a range.
  if (before === "period" && after === "year") return true;
  return before === "year" && after === "period" && next !== "year";
}

const isSeparator = (kind: TokenKind | undefined) => kind === "dash" || kind === "slash";
