// What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), also in the wide forms of East Asia.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as a cell that a spreadsheet shows and never runs: an apostrophe stands before what it would take for a formula.
 * "=1+1" gives "'=1+1"; other texts stay as they are. `readSpreadsheetCell` is its inverse for every text.
 */
export function formatSpreadsheetCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of a cell that was written by `formatSpreadsheetCell`; a cell that a person began with a formula stays as it is. */
export function readSpreadsheetCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
