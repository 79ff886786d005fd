import type { DatePart } from "./date-parts";
import { filledFrom, neighbour, partOf, type Stated, statedBy } from "./date-prose-part";
import { reversed, separateDates, unreadable, vagueEnd } from "./date-prose-refusals";
import type { Token, TokenKind } from "./date-prose-words";
import { addDays } from "./date-span";
import { makeInterval, type PartialDate } from "./partial-date";

const joints: readonly TokenKind[] = ["to", "until", "dash", "slash", "and", "comma"];
const openers: readonly TokenKind[] = ["by", "before", "from", "after", "between"];

/**
 * Turns the tokens of a typed date into a partial date; throws a DateRefusal (quoting `text`) when they make none. What
 * one end of a range leaves out is taken from the other, and nothing is taken from anywhere else.
 */
export function readTokens(tokens: Token[], text: string): PartialDate {
  const { opener, rest } = withoutOpener(tokens);
  const sides = split(rest);
  const stated = sides.map((side) => statedBy(side.tokens, text));
  if (stated.length === 1 && stated[0]) return openDate(partOf(stated[0], text), opener, text);
  if (opener !== null && opener !== "from" && opener !== "between") throw unreadable(text);
  // "about 2019–2020?" speaks of both ends; after "from" each end speaks for itself.
  if (opener !== "from") shareQualifiers(stated, sides);
  const parts = filled(stated).map((side) => partOf(side, text));
  return joined(parts, opener === "between" ? [] : sides.slice(1).map((side) => side.joint), text);
}

/** Takes "by", "from" ... off the beginning or the end ("2024 onwards"); "until" in front means "by". */
function withoutOpener(tokens: Token[]): { opener: TokenKind | null; rest: Token[] } {
  const first = tokens.findIndex((token) => !isQualifier(token));
  const last = tokens.findLastIndex((token) => !isQualifier(token));
  const opens = (at: number) => openers.includes(tokens[at]?.kind ?? "to");
  if (tokens[first]?.kind === "until") return { opener: "by", rest: tokens.filter((_, i) => i !== first) };
  if (!opens(first) && !opens(last)) return { opener: null, rest: tokens };
  const opener = tokens[opens(first) ? first : last]?.kind ?? null;
  const ends = [first, last];
  return { opener, rest: tokens.filter(({ kind }, i) => !(ends.includes(i) && kind === opener)) };
}

const isQualifier = ({ kind }: Token) => kind === "about" || kind === "uncertain";

type Side = { joint: TokenKind; tokens: Token[] };

/** The sides of every "to", dash, "and"; a comma joins only two numbers ("18, 19 July"). */
function split(tokens: Token[]): Side[] {
  const sides: Side[] = [{ joint: "to", tokens: [] }];
  for (const [i, token] of tokens.entries()) {
    const isComma = token.kind === "comma";
    if (isComma && !(tokens[i - 1]?.kind === "day" && tokens[i + 1]?.kind === "day")) continue;
    if (joints.includes(token.kind)) sides.push({ joint: token.kind, tokens: [] });
    else sides.at(-1)?.tokens.push(token);
  }
  return sides;
}

function shareQualifiers(stated: Stated[], sides: Side[]): void {
  const [first, last] = [sides[0]?.tokens ?? [], sides.at(-1)?.tokens ?? []];
  const inFront = first.slice(
    0,
    first.findIndex((token) => !isQualifier(token)),
  );
  const atEnd = last.slice(last.findLastIndex((token) => !isQualifier(token)) + 1);
  for (const { kind } of [...inFront, ...atEnd]) {
    for (const side of stated) side[kind === "about" ? "about" : "uncertain"] = true;
  }
}

function filled(stated: Stated[]): Stated[] {
  const leftward = [...stated];
  for (let i = leftward.length - 2; i >= 0; i--)
    leftward[i] = filledFrom(leftward[i] ?? {}, leftward[i + 1] ?? {});
  for (let i = 1; i < leftward.length; i++)
    leftward[i] = filledFrom(leftward[i] ?? {}, leftward[i - 1] ?? {});
  return leftward;
}

function joined(parts: DatePart[], joints: TokenKind[], text: string): PartialDate {
  const isList = joints.some((joint) => joint === "and" || joint === "comma");
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (!before) continue;
    if (before.earliest > part.latest) throw reversed(before.stated, part.stated);
    if (before.earliest >= part.earliest && before.stated !== part.stated)
      throw vagueEnd(before.stated, part.stated);
    if (isList && addDays(before.latest, 1) !== part.earliest) throw separateDates(text);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || (parts.length > 2 && !isList)) throw unreadable(text);
  return makeInterval(first.stated + first.qualifier, last.stated + last.qualifier);
}

/** A single date after "by", "before", "from" or "after"; the day, month ... before or after is exact, not a guess. */
function openDate(part: DatePart, opener: TokenKind | null, text: string): PartialDate {
  const stated = part.stated + part.qualifier;
  if (opener === "by") return makeInterval(null, stated);
  if (opener === "from") return makeInterval(stated, null);
  if (opener === null) return stated;
  if (opener === "between") throw unreadable(text);
  const next = neighbour(part, opener === "after" ? 1 : -1) + part.qualifier;
  return opener === "after" ? makeInterval(next, null) : makeInterval(null, next);
}
