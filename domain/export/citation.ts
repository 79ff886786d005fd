import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { Session } from "../session";
import { sessionTitle } from "../session-title";
import { chicagoStyle } from "./chicago-style";

type CslDate = { "date-parts": number[][] };

/** A session as an entry of this register, in CSL-JSON (Citation Style Language 1.0.2). */
export type CslItem = {
  id: string;
  type: "webpage";
  title: string;
  "container-title": string;
  publisher?: string;
  genre: string;
  note: string;
  issued: CslDate;
  accessed: CslDate;
  URL: string;
};

/** How a session can be cited. */
export const citationFormats = ["chicago", "apa", "bibtex", "ris", "csl-json"] as const;
/** One of them. */
export type CitationFormat = (typeof citationFormats)[number];

plugins.config.get("@csl").templates.add("chicago-entry", chicagoStyle);
// Names in their own scripts, and the session's own name as the key; reference managers read UTF-8 (biber, Zotero, JabRef).
Object.assign(plugins.config.get("@bibtex").format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

// What LaTeX takes for a command; citation-js escapes only where it also drops every letter beyond ASCII.
const special: Record<string, string> = {
  "\\": "\\textbackslash ",
  "~": "\\textasciitilde ",
  "^": "\\textasciicircum ",
};

function inLatex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => special[sign] ?? `\\${sign}`);
}

const dateOf = (day: string): CslDate => ({ "date-parts": [day.slice(0, 10).split("-").map(Number)] });

/** The entry that a session is in the register at `origin`: its permanent address, its revision and the day of that; read on the ISO day `today`. */
export function cslItem(session: Session, origin: string, today: string): CslItem {
  return {
    id: session.slug,
    type: "webpage",
    title: sessionTitle(session).replace(/[\u2066-\u2069]/g, ""),
    "container-title": "Rapporteur",
    genre: `Register entry, revision ${session.version}`,
    note: `Revision ${session.version}`,
    issued: dateOf(session.updatedAt),
    accessed: dateOf(today),
    URL: `${origin}/sessions/${session.id}`,
  };
}

/** RIS as other programs read it: a value on one line, however long, and line ends of CR and LF; citation-js breaks it within words. */
function wholeLines(ris: string): string {
  return ris
    .trim()
    .replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, "")
    .replace(/\r?\n/g, "\r\n");
}

/** A session cited in each format, as text; the last three are what a file of theirs holds. */
export function citationsOf(session: Session, origin: string, today: string): Record<CitationFormat, string> {
  const item = cslItem(session, origin, today);
  const cite = new Cite([item]);
  const withPublisher = { ...item, publisher: "Rapporteur" };
  const inBibtex = { ...withPublisher, title: inLatex(item.title) };
  const printed = (template: string) =>
    cite.format("bibliography", { format: "text", template, lang: "en-GB" }).trim();
  return {
    chicago: printed("chicago-entry"),
    apa: printed("apa"),
    bibtex: new Cite([inBibtex]).format("bibtex").trim(),
    ris: wholeLines(new Cite([withPublisher]).format("ris")),
    "csl-json": cite.format("data").trim(),
  };
}
