import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { columnNames, sessionColumns } from "@/domain/export/session-columns";
import { largestTable, mostRows } from "@/domain/import/table";

const text = readFileSync(path.join(import.meta.dirname, "../docs/interchange.md"), "utf8");

it("has a row for every column of a spreadsheet, which says what it holds", () => {
  const [, table = ""] = /### Columns\n([\s\S]*?)\n###/.exec(text) ?? [];
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  const cells = rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
  const is = (name: (typeof columnNames)[number]) => {
    const { write, read } = sessionColumns[name];
    return write && read ? "both" : write ? "written" : "read";
  };
  expect(cells).toEqual(columnNames.map((name) => [`\`${name}\``, is(name), sessionColumns[name].about]));
});

it("names the limits of an import that hold", () => {
  expect(text).toContain(`up to ${largestTable / 2 ** 20} MB and ${mostRows.toLocaleString("en-GB")} rows`);
});
