import { readPartialDate, saysNotKnown } from "../date-prose";
import { quoted } from "../form-part";
import { cleanLine, cleanText } from "../plain-text";
import type { Session } from "../session";
import { formatNames, misread, type Read, readNames, understood } from "./cell-list";
import type { SessionDocument } from "./session-document";

/** What a column writes of: a session and what programs read of it. */
export type Written = { session: Session; document: SessionDocument };

/**
 * A column of a spreadsheet of sessions: what it holds, how it is written (null: never, it is only read) and how it is read
 * (null: never, it follows from other fields). `write` and `read` are inverses.
 */
export type Column<Value> = {
  about: string;
  write: ((from: Written) => string) | null;
  read: ((cell: string) => Read<Value>) | null;
};

const line = (cell: string) => cleanLine(cell);

/** A column that is written and never read. */
export const shown = (about: string, write: (from: Written) => string | number | null): Column<never> => ({
  about,
  write: (from) => String(write(from) ?? ""),
  read: null,
});

/** A column of one line of text. */
export const text = (about: string, write: Column<string>["write"]): Column<string> => ({
  about,
  write,
  read: (cell) => understood(line(cell)),
});

/** A column of paragraphs. */
export const paragraphs = (about: string, write: Column<string>["write"]): Column<string> => ({
  about,
  write,
  read: (cell) => understood(cleanText(cell)),
});

/** A column of names, parted by semicolons. */
export const names = (
  about: string,
  write: ((from: Written) => readonly string[]) | null,
): Column<string[]> => ({
  about,
  write: write && ((from) => formatNames(write(from))),
  read: (cell) => understood(readNames(cell).map(cleanLine)),
});

/** A column that holds one of some words; read in any case, null where it is empty. */
export const oneOf = <Word extends string>(
  about: string,
  words: readonly Word[],
  write: (from: Written) => Word,
): Column<Word | null> => ({
  about: `${about}: ${words.join(", ")}`,
  write,
  read: (cell) => {
    const said = line(cell).toLowerCase();
    const word = words.find((each) => each === said);
    if (word || said === "") return understood(word ?? null);
    return misread(`${quoted(cell)} is none of: ${words.join(", ")}.`);
  },
});

/** A column of partial dates, read as people write them; null where it is empty or says that it is not known. */
export const date = (about: string, write: Column<string | null>["write"]): Column<string | null> => ({
  about,
  write,
  read: (cell) => {
    if (line(cell) === "" || saysNotKnown(cell)) return understood(null);
    const reading = readPartialDate(cell);
    return reading.ok ? understood(reading.value) : misread(reading.message);
  },
});
