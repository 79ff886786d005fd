import "server-only";
import { paperNames } from "./paper-names";

const damaged = "This PDF is damaged and cannot be read. Save or print it to a new PDF and try again.";
const again = "Print it to a new PDF, which leaves that out, and attach the new one.";
const encrypted =
  "This PDF is encrypted, so nobody can tell what it would do. Save it without protection and attach that.";

// By what a PDF must call them (ISO 32000-1, 12.6.4 and 7.11.4; ISO 32000-2, 12.7.8): what runs, what leads out, what is carried.
const hazards: [names: string[], sentence: string][] = [
  [["JavaScript", "JS", "XFA"], `This PDF holds a program (a script), so it is not taken. ${again}`],
  [
    ["Launch", "ImportData", "SubmitForm", "GoToE", "RichMedia"],
    `This PDF can start another program or send something away, so it is not taken. ${again}`,
  ],
  [
    ["EmbeddedFile", "EF", "FileAttachment"],
    `This PDF carries another file inside it, so it is not taken. ${again}`,
  ],
];

// Names in plain sight, also where no object begins: a reader that trusts a false table of contents would find them there.
const spelled = (name: string) => {
  const letters = [...name].map((letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return `/${letters.join("")}(?![A-Za-z0-9])`;
};
const hidden = ["JavaScript", "Launch", "EmbeddedFile"].map((name) => ({
  name,
  pattern: new RegExp(spelled(name)),
}));

/**
 * Why a PDF is not taken, as one sentence, or null: one that holds scripts, starts programs, sends forms or carries files, at
 * opening or later, one that is encrypted, and one that cannot be read as a PDF with at least one page.
 */
export async function paperProblem(bytes: Buffer): Promise<string | null> {
  let names: Set<string>;
  try {
    names = await paperNames(bytes);
  } catch {
    return damaged;
  }
  const text = bytes.toString("latin1");
  for (const { name, pattern } of hidden) if (pattern.test(text)) names.add(name);
  const hazard = hazards.find(([forbidden]) => forbidden.some((name) => names.has(name)));
  if (hazard) return hazard[1];
  if (names.has("Encrypt")) return encrypted;
  return ["Catalog", "Pages", "Page"].every((name) => names.has(name)) ? null : damaged;
}
