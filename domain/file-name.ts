import { cleanLine } from "./plain-text";

const longest = 120;

/**
 * The name of a file that somebody sends, as it is shown: without folders and characters that cannot be shown, at most 120
 * characters; "file" where nothing is left. `fileName("C:\\scans\\Protocol.pdf")` is "Protocol.pdf".
 */
export function fileName(sent: string): string {
  const last = sent.split(/[\\/]/).at(-1) ?? "";
  const shown = cleanLine(last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ""));
  return [...shown].slice(0, longest).join("").trim() || "file";
}

/**
 * The Content-Disposition of a paper (RFC 6266): always a download, and always called .pdf, since a machine opens what it
 * has kept by its ending. `paperDisposition("a.html")` names "a.pdf".
 */
export function paperDisposition(name: string): string {
  const stem = fileName(name).replace(/\.[^.]*$/, "") || "paper";
  const plain = stem.replace(/[^A-Za-z0-9 ._-]/g, "_");
  const encoded = encodeURIComponent(`${stem}.pdf`).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}.pdf"; filename*=UTF-8''${encoded}`;
}
