import type { StorageFault } from "./storage-fault";

/** One wrong value: `field` is the path of the input (`appearances.0.party`), `message` one plain sentence. */
export type FieldError = { field: string; message: string };

/** Who saved something and when (ISO 8601, UTC); `authorMark` tells them apart from others of the same name, null where nothing need. */
export type Saving = { author: string; authorMark: string | null; at: string };

/**
 * A field of a state that two people changed differently: what it was and what each made of it, in words, a line an item, and
 * who saved theirs; null where that was not noted.
 */
export type FieldConflict = {
  field: string;
  label: string;
  base: string[];
  mine: string[];
  theirs: string[];
  saved: Saving | null;
};

/**
 * How a command ended. Expected failures are values; anything else throws. On a conflict nothing was written: `version` is the
 * record's present one, `conflicts` the fields that somebody else changed differently meanwhile. `unsaved` is nobody's fault but
 * that of the disk or the file, which took no write: `errors` say so at "form", and what else there is to know.
 */
export type Outcome<T> =
  | { kind: "done"; value: T }
  | { kind: "invalid"; errors: FieldError[] }
  | { kind: "unsaved"; fault: StorageFault; errors: FieldError[] }
  | { kind: "conflict"; version: number; conflicts: FieldConflict[] }
  | { kind: "not-found" }
  | { kind: "forbidden" };
