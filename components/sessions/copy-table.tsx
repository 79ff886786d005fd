"use client"; // puts the table of the page on the clipboard

import { useState } from "react";
import { useHydrated } from "@/components/session-form/use-hydrated";
import { Button } from "@/components/ui/button";
import { copiedTable } from "@/domain/export/copied-table";

const plain = (node: Node) => node.textContent?.replace(/\s+/g, " ").trim() ?? "";

/** The text of a cell, what stands in it on lines of their own behind commas. */
function textOf(cell: HTMLTableCellElement): string {
  return [...cell.childNodes].map(plain).filter(Boolean).join(", ");
}

function readTable(table: HTMLTableElement) {
  const head = [...(table.tHead?.rows[0]?.cells ?? [])].map(plain);
  const rows = [...table.tBodies]
    .flatMap((body) => [...body.rows])
    .filter((row) => row.cells.length === head.length)
    .map((row) =>
      [...row.cells].map((cell) => ({ text: textOf(cell), href: cell.querySelector("a")?.href ?? null })),
    );
  return { head, rows };
}

/** Copies the rows that the list shows, for a spreadsheet or a document, and says so; there is nothing without a script. */
export function CopyTable({ of }: { of: string }) {
  const [said, setSaid] = useState("");
  if (!useHydrated()) return null;
  const copy = async () => {
    const table = document.querySelector<HTMLTableElement>(of);
    if (!table) return;
    const { head, rows } = readTable(table);
    const { html, text } = copiedTable(head, rows);
    const blob = (words: string, type: string) => new Blob([words], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") }),
      ]);
      const count = rows.length === 1 ? "1 row is" : `${rows.length} rows are`;
      setSaid(`${count} on the clipboard: paste into a spreadsheet or a document.`);
    } catch {
      setSaid("The browser did not let the table be copied. Download it instead.");
    }
  };
  return (
    <>
      <Button onClick={copy}>Copy as table</Button> <span role="status">{said}</span>
    </>
  );
}
