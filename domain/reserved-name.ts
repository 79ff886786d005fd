import { foldText } from "./text-fold";

/** The names with which the register itself signs what it wrote, and those that would pass for it. */
const reserved = [
  "local analyst",
  "starting register",
  "import",
  "start",
  "system",
  "rapporteur",
  "the register",
  "the keeper of the machine",
  "reader",
  "analyst",
  "maintainer",
];

const reservedWords = new Set(reserved.map((name) => foldText(name)));

/**
 * Whether a person's name would pass for one with which the register itself signs ("local analyst", "import"), whatever its case,
 * blanks, accents or script.
 */
export function isReservedName(name: string): boolean {
  return reservedWords.has(foldText(name));
}
