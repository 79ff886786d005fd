// ECMA-376, 18.8.30: the format "mmm-yy" has no code in the file.
const builtIn = new Map([["17", "mmm-yy"]]);

const value = (tag: string, name: "numFmtId" | "formatCode") =>
  (name === "numFmtId" ? /\bnumFmtId="([^"]*)"/ : /\bformatCode="([^"]*)"/).exec(tag)?.[1] ?? "";

/** How exact a date is that is shown in a format: "month" for "mmm yyyy", "year" for "yyyy"; null with a day, a time or no date. */
export function formatPrecision(code: string): "month" | "year" | null {
  const [shown = ""] = code.replaceAll("&quot;", '"').split(";");
  const letters = shown.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").toLowerCase();
  if (/[dhs]/.test(letters) || !letters.includes("y") || /general/.test(letters)) return null;
  return letters.includes("m") ? "month" : "year";
}

/** Of the styles of a workbook (its styles.xml), those that show a date without its day, by their number in a cell. */
export function datePrecision(styles: string): Map<number, "month" | "year"> {
  const codes = new Map(builtIn);
  for (const [tag] of styles.matchAll(/<(?:\w{1,20}:)?numFmt\s[^<>]*>/g)) {
    codes.set(value(tag, "numFmtId"), value(tag, "formatCode"));
  }
  const [, ofCells = ""] =
    /<(?:\w{1,20}:)?cellXfs\b[^<>]*>(.*?)<\/(?:\w{1,20}:)?cellXfs>/s.exec(styles) ?? [];
  const found = [...ofCells.matchAll(/<(?:\w{1,20}:)?xf\s[^<>]*>/g)].map(([tag]) =>
    formatPrecision(codes.get(value(tag, "numFmtId")) ?? ""),
  );
  return new Map(found.flatMap((precision, at) => (precision ? [[at, precision] as const] : [])));
}
