/** Stands in a cell for a formula whose value the workbook does not hold. */
export const uncalculated = "#FORMULA!";

// The error values of a cell (ECMA-376, 18.17.3, and those that came later).
const faults = new Set([
  ..."#REF! #N/A #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #GETTING_DATA".split(
    " ",
  ),
]);

/** Why a cell says nothing though something stands in it, as a sentence; null for every other cell. */
export function cellFault(text: string): string | null {
  const said = text.trim();
  if (said === uncalculated) {
    return "The workbook holds a formula here and not its value. Open it in its own program, save it there and send it again.";
  }
  return faults.has(said) ? `The spreadsheet shows an error here, ${said}. Mend it there.` : null;
}
