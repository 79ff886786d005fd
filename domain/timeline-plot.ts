/** The narrowest plot that lanes are drawn on, in pixels. What stands apart here stands apart on every wider plot. */
export const narrowestPlot = 700;

/** The width of plot from which the second set of labels is shown, in pixels: what a window of 1,440 px leaves. */
export const comfortablePlot = 1000;

/** The least distance between two things in a row of a lane, in pixels. */
export const plotGap = 4;

const kinds: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[ijlI.,:;'’|!]/, 3.8],
  [/[ftr()[\]\-–/ ]/, 5.2],
  [/[mwMW%@&]/, 11.5],
  [/[A-ZÀ-Þ]/, 9],
  [/[0-9]/, 7.8],
  [/[a-zß-ÿ]/, 7.2],
];
const unknown = 13;
const widthOf = (letter: string) => kinds.find(([kind]) => kind.test(letter))?.[1] ?? unknown;
/** The widths of the letters that nearly all labels are made of, by code point: labels are measured by the thousand. */
const latin = Array.from({ length: 256 }, (_, code) => widthOf(String.fromCodePoint(code)));

/** The room that a label takes at 12 px, in pixels, rounded up: an estimate on the generous side, wide for scripts it does not know. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += latin[letter.codePointAt(0) ?? 0] ?? widthOf(letter);
  return Math.ceil(width);
}

/** The least width of a mark with a number inside, in pixels: a comfortable target of 24, more for more than two digits. */
export function leastMark(number: string): number {
  return 24 + Math.max(0, number.length - 2) * 8;
}

/**
 * Something placed in a row: it begins at `left` percent and is `width` percent wide, but never narrower than `least` pixels.
 * Where it would run out of the plot it begins just so much earlier that it does not, at whatever width the plot has.
 */
export type Placed = { left: number; width: number; least: number };

/** The pixels that something placed covers on a plot of the given width: from and to. */
export function pixelsOf({ left, width, least }: Placed, plot: number): [number, number] {
  const size = Math.max((width / 100) * plot, least);
  const start = Math.min((left / 100) * plot, plot - size);
  return [start, start + size];
}
