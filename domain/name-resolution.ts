import { type NameDraft, pickOf } from "./session-draft";

/** A record offered for a name; `hint` is what tells namesakes apart, null when nothing is known. */
export type NamedChoice = { slug: string; label: string; hint: string | null };

/**
 * What the register knows of a typed name: the record picked for it ("removed" when it is gone, null when nothing was
 * picked or the pick names nothing), the records printed under just this name, and those that come near.
 */
export type NameFinding<Choice extends NamedChoice = NamedChoice> = {
  picked: Choice | "removed" | null;
  exact: Choice[];
  near: Choice[];
};

/** What a typed name stands for; "ask" when somebody has to say which, `exact` telling whether the names are the same. */
export type Resolution<Choice extends NamedChoice = NamedChoice> =
  | { kind: "blank" }
  | { kind: "record"; choice: Choice }
  | { kind: "new" }
  | { kind: "removed" }
  | { kind: "ask"; choices: Choice[]; exact: boolean }
  | { kind: "unknown" };

/** A finding for a name of which the register knows nothing. */
export const nothingFound: NameFinding<never> = { picked: null, exact: [], near: [] };

/**
 * Decides what a typed name stands for: a pick made for this very text first, then the only record of exactly this name,
 * else a question. Nothing is merged with a record that merely comes near.
 */
export function resolveName<Choice extends NamedChoice>(
  name: NameDraft,
  { picked, exact, near }: NameFinding<Choice>,
): Resolution<Choice> {
  if (name.text.trim() === "") return { kind: "blank" };
  const pick = pickOf(name);
  if (pick === "new") return { kind: "new" };
  if (pick !== null && picked === "removed") return { kind: "removed" };
  if (pick !== null && picked !== null && picked !== "removed") return { kind: "record", choice: picked };
  const [only] = exact;
  if (only && exact.length === 1) return { kind: "record", choice: only };
  if (exact.length > 1) return { kind: "ask", choices: exact, exact: true };
  return near.length > 0 ? { kind: "ask", choices: near, exact: false } : { kind: "unknown" };
}
