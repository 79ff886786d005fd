/** One wrong value: `field` is the path of the input (`appearances.0.party`), `message` one plain sentence. */
export type FieldError = { field: string; message: string };

/** How a command ended. Expected failures are values; anything else throws. `theirs` is the record as it now stands. */
export type Outcome<T> =
  | { kind: "done"; value: T }
  | { kind: "invalid"; errors: FieldError[] }
  | { kind: "conflict"; theirs: T }
  | { kind: "not-found" }
  | { kind: "forbidden" };
