import { expect, it } from "vitest";
import { copiedTable } from "./copied-table";

it("is a table for documents and lines for spreadsheets, with nothing that either would run", () => {
  const { html, text } = copiedTable(
    ["Dates", "Session"],
    [
      [
        { text: "2026", href: null },
        { text: "=1+1\tand\n more", href: "https://register.example/sessions/a?b=1&c" },
      ],
      [
        { text: "<script>", href: null },
        { text: "", href: null },
      ],
    ],
  );
  expect(text).toBe("Dates\tSession\n2026\t'=1+1 and more\n<script>\t");
  expect(html).toContain('<a href="https://register.example/sessions/a?b=1&amp;c">&#39;=1+1 and more</a>');
  expect(html).toContain("<td>&lt;script&gt;</td>");
  expect(html).toMatch(/^<table><thead><tr><th>Dates<\/th>/);
});
