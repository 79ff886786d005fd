import "server-only";
import { findAccountEmail } from "@/db/queries/accounts";
import type { FieldError } from "@/domain/command-outcome";
import { proofField } from "@/domain/proof";
import { refusedPassword, signIn } from "./sign-in";

const ofProof = (message: string): FieldError => ({ field: proofField, message });

/** Makes a new login in place of the present one for somebody who is signed in and gives their password; else what is wrong. */
export async function proveAgain(
  { accountId }: { accountId: string },
  password: string,
): Promise<FieldError[]> {
  const email = await findAccountEmail(accountId);
  if (!email) return [ofProof("This account is not there any more.")];
  const errors = await signIn({ email, password });
  return errors.map(({ message }) =>
    ofProof(message === refusedPassword ? "This is not your password." : message),
  );
}
