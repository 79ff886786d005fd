import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FieldError } from "@/domain/command-outcome";
import { teamAuth } from "./auth";
import { clientAddress } from "./client-address";
import { loginThrottle } from "./login-throttle";
import { logSecurity } from "./security-log";
import { currentViewer } from "./viewer";

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
    await auth.api.signInEmail({ body: { email, password }, headers: await headers() });
    await loginThrottle.succeeded(email, address);
    return [];
  } catch (error) {
    if (!isAPIError(error)) throw error;
    logSecurity("login refused", { reason: "address or password" });
    return ofForm("This address and password do not belong together, or the account cannot sign in.");
  }
}

/** Ends the login of this request, here and in the register. */
export async function signOut(): Promise<void> {
  const auth = teamAuth();
  const { accountId } = await currentViewer();
  if (!auth || !accountId) return;
  await auth.api.signOut({ headers: await headers() });
  logSecurity("logout", { account: accountId });
}

/** Goes on to an address of this site. */
export function goOn(address: string): never {
  redirect(address);
}
