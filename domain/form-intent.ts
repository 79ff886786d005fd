/** What the pressed button of the session form asks for. */
export type FormIntent =
  | { kind: "add" }
  | { kind: "add-anyway" }
  | { kind: "check" }
  | { kind: "return" }
  | { kind: "use-suggestions" }
  | { kind: "add-person" }
  | { kind: "remove-person"; row: number };

const plain = ["add", "add-anyway", "check", "return", "use-suggestions", "add-person"] as const;

/** Reads the value of the pressed button; none at all (null) means "add", as Enter does. Null for what no button asks for. */
export function parseIntent(value: unknown): FormIntent | null {
  if (value === null) return { kind: "add" };
  const text = String(value);
  const kind = plain.find((each) => each === text);
  if (kind) return { kind };
  const row = /^remove-person-(\d{1,4})$/.exec(text)?.[1];
  return row === undefined ? null : { kind: "remove-person", row: Number(row) };
}

/** The value of the button that asks for an intent; `parseIntent` is its inverse. */
export function formatIntent(intent: FormIntent): string {
  return intent.kind === "remove-person" ? `remove-person-${intent.row}` : intent.kind;
}
