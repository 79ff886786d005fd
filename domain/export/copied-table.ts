import { html } from "../html";
import { formatSpreadsheetCell } from "./spreadsheet-cell";

/** A cell as it is shown; `href` is the whole address of what it leads to, null for none. */
export type CopiedCell = { text: string; href: string | null };

const oneLine = (text: string) => formatSpreadsheetCell(text.replace(/\s+/gu, " ").trim());

/**
 * A table for a clipboard, in both forms that programs take from it: HTML for documents, where links stay links, and lines of
 * cells parted by tabs for spreadsheets. No cell is one that a spreadsheet would run.
 */
export function copiedTable(
  head: readonly string[],
  rows: readonly CopiedCell[][],
): { html: string; text: string } {
  const cell = ({ text, href }: CopiedCell) => {
    const words = oneLine(text);
    return html`<td>${href ? html`<a href="${href}">${words}</a>` : words}</td>`;
  };
  const headings = head.map((name) => html`<th>${name}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map(cell)}</tr>`);
  const lines = [head, ...rows.map((cells) => cells.map(({ text }) => oneLine(text)))];
  return {
    html: html`<table><thead><tr>${headings}</tr></thead><tbody>${body}</tbody></table>`.text,
    text: lines.map((cells) => cells.join("\t")).join("\n"),
  };
}
