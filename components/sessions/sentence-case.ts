/** The text with its first letter raised: "official readout" gives "Official readout". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
