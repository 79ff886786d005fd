import { createContext, useContext } from "react";

/** What is said beside a value that somebody has still to confirm. */
export const MarkWords = createContext("suggested");

/** Says that a value was proposed by the register and not yet written by anybody. */
export function SuggestedMark() {
  return <span className="suggested-mark">{useContext(MarkWords)}</span>;
}
