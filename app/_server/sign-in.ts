import "server-only";
import { isAPIError } from "better-auth/api";
import { redirect } from "next/navigation";
import { unsavedBy } from "@/db/storage-fault";
import type { FieldError } from "@/domain/command-outcome";
import { unsavedSentence } from "@/domain/storage-fault";
import { teamAuth } from "./auth";
import { clientAddress } from "./client-address";
import { loginHeaders } from "./login-headers";
import { loginThrottle } from "./login-throttle";
import { logSecurity } from "./security-log";

/** What is said of an address and a password that do not belong together. */
export const refusedPassword =
  "This address and password do not belong together, or the account cannot sign in.";

const ofForm = (message: string): FieldError[] => [{ field: "form", message }];

/**
 * Makes a login for whoever gives the right password, with a token of its own, whatever cookie came along. What is wrong is
 * never told apart: no such address, no such password and a disabled account get the same sentence after the same time.
 */
export async function signIn({
  email,
  password,
}: {
  email: string;
  password: string;
}): Promise<FieldError[]> {
  const auth = teamAuth();
  if (!auth) return ofForm("This register has no accounts: whoever sits at the machine may write.");
  const address = clientAddress();
  const turn = await loginThrottle.consume(email, address);
  if (!turn.ok) {
    logSecurity("login refused", { reason: "too many attempts" });
    return ofForm(turn.sentence);
  }
  try {
    await auth.api.signInEmail({ body: { email, password }, headers: await loginHeaders() });
    await loginThrottle.succeeded(email, address);
    return [];
  } catch (error) {
    const unsaved = unsavedBy(error);
    if (unsaved) return ofForm(`${unsavedSentence(unsaved.fault)} Nobody was signed in: try again later.`);
    if (!isAPIError(error)) throw error;
    logSecurity("login refused", { reason: "address or password" });
    return ofForm(refusedPassword);
  }
}

/** Goes on to an address of this site. */
export function goOn(address: string): never {
  redirect(address);
}
