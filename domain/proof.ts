import type { FieldError } from "./command-outcome";

/** The field of a form in which somebody who is signed in proves once more who they are, by their password. */
export const proofField = "proof";

/** For how many minutes a login proves by itself who asks for what would let another in, or keep its owner out. */
export const proofMinutes = 10;

/** What is asked of somebody whose login was made longer ago; what the form held is kept meanwhile. */
export const proofWanted: FieldError = {
  field: proofField,
  message: `It is more than ${proofMinutes} minutes since you signed in. Write your password to go on.`,
};

/** Whether a login made at this instant (ISO 8601) is still a proof at `now`, in milliseconds since 1970. */
export function isStillProof(provedAt: string, now: number): boolean {
  return now - Date.parse(provedAt) < proofMinutes * 60_000;
}
