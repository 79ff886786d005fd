import "server-only";
import { endLogin, endOtherLogins, removePasskey, revokeToken } from "@/db/commands/account-keys";
import { runAccountButton } from "./account-button";

/** Revokes a token of the viewer's own. */
export async function revokeOneToken(id: string): Promise<string> {
  return runAccountButton((by) => revokeToken(id, by), "token revoked", { token: id });
}

/** Ends a login of the viewer's own. */
export async function endOneLogin(id: string): Promise<string> {
  return runAccountButton((by) => endLogin(id, by), "login ended", { login: id });
}

/** Ends all logins of the viewer's own but this one. */
export async function endTheOthers(): Promise<string> {
  return runAccountButton(endOtherLogins, "login ended", { login: "others" });
}

/** Forgets a passkey of the viewer's own. */
export async function forgetPasskey(id: string): Promise<string> {
  return runAccountButton((by) => removePasskey(id, by), "passkey removed", { passkey: id });
}
