import { comfortablePlot, labelWidth, narrowestPlot, type Placed, pixelsOf, plotGap } from "./timeline-plot";

/**
 * A label beside a mark, or inside one that is long enough. `wide` says that there is room for it only on plots of
 * `comfortablePlot` pixels or more; the others fit on every plot.
 */
export type MarkLabel = { text: string; side: "inside" | "after" | "before"; wide: boolean };

/** A mark that wants a label: its candidates, the best first, and the label it has got. */
type Wanting = Placed & {
  span: { openStart: boolean; openEnd: boolean };
  labels: readonly string[];
  label: MarkLabel | null;
};

/** The pixels between a mark and the label beside it. */
const beside = 5;

/** The pixels that a mark covers together with its label, on a plot of the given width. */
export function labelledPixels(mark: Placed & { label: MarkLabel | null }, plot: number): [number, number] {
  const [from, to] = pixelsOf(mark, plot);
  if (!mark.label || (mark.label.wide && plot < comfortablePlot)) return [from, to];
  const room = beside + labelWidth(mark.label.text);
  if (mark.label.side === "before") return [from - room, to];
  return [from, mark.label.side === "after" ? to + room : to];
}

function labelFor(mark: Wanting, free: [number, number], plot: number): MarkLabel | null {
  const [from, to] = pixelsOf(mark, plot);
  const open = mark.span.openStart || mark.span.openEnd; // drawn as a tail, in which nothing can be written
  for (const text of mark.labels) {
    const room = beside + labelWidth(text);
    const wide = plot > narrowestPlot;
    if (!open && (mark.width / 100) * plot >= mark.least + room + beside)
      return { text, side: "inside", wide };
    if (to + room <= free[1]) return { text, side: "after", wide };
    if (from - room >= free[0]) return { text, side: "before", wide };
  }
  return null;
}

/**
 * Gives the marks of one row, in order from left to right, such labels as find room: no label meets a mark, another label
 * or the edge of the plot. What finds no room on the narrowest plot is tried again on a comfortable one. Changes the marks.
 */
export function labelRow(row: Wanting[]): void {
  for (const plot of [narrowestPlot, comfortablePlot]) {
    row.forEach((mark, at) => {
      if (mark.label) return;
      const [before, after] = [row[at - 1], row[at + 1]];
      const from = before ? labelledPixels(before, plot)[1] + plotGap : 0;
      const to = after ? labelledPixels(after, plot)[0] - plotGap : plot;
      mark.label = labelFor(mark, [from, to], plot);
    });
  }
}
