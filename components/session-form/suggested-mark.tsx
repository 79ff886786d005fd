/** Says that a value was proposed by the register and not yet written by anybody. */
export function SuggestedMark() {
  return <span className="suggested-mark">suggested</span>;
}
