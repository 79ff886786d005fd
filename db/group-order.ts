import { foldText } from "@/domain/text-fold";

// Below every character of a folded text (letters, digits, spaces), so that a parent sorts before its sub-groups and
// "India" before "Indiana" whatever follows; the second one keeps the parts of one field together.
const betweenFields = "\u0001";
const betweenParts = "\u0002";
// Above every folded text: bodies whose parties nobody states come last.
const noParties = "~";
const longestPart = 60;

function fold(text: string): string {
  return foldText(text).slice(0, longestPart);
}

/**
 * The text by which groups sort on the timeline, in the directory and for `sort=group`: gathered under the parties of the
 * root body, then down the tree by name. `rootParties` are short names in protocol order; `path` runs from the root down
 * to the group itself. Every level carries its id, so a body and all its sub-groups stand together and no two groups
 * have the same order. Plain code-point order (SQLite's BINARY) sorts it.
 */
export function laneOrder(
  rootParties: readonly string[],
  path: readonly { id: string; name: string }[],
): string {
  const parties = rootParties.length > 0 ? rootParties.map(fold).join(betweenParts) : noParties;
  const levels = path.map(({ id, name }) => `${fold(name)}${betweenParts}${id}`);
  return [parties, ...levels].join(betweenFields);
}
