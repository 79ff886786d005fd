import type { Collision } from "./field-merge";

/** One wrong value: `field` is the path of the input (`appearances.0.party`), `message` one plain sentence. */
export type FieldError = { field: string; message: string };

/**
 * How a command ended. Expected failures are values; anything else throws. On a conflict nothing was written: `version` is the
 * record's present one, `collisions` the fields that somebody else changed differently meanwhile.
 */
export type Outcome<T> =
  | { kind: "done"; value: T }
  | { kind: "invalid"; errors: FieldError[] }
  | { kind: "conflict"; version: number; collisions: Collision[] }
  | { kind: "not-found" }
  | { kind: "forbidden" };
