import "server-only";
import type { Actor } from "@/db/deciding";
import type { Outcome } from "@/domain/command-outcome";
import { runAccountCommand } from "./account-form";
import { leaveNotice } from "./notice";
import type { SecurityEvent } from "./security-log";
import { goOn } from "./sign-in";

/** A button of the settings: goes back to them once it is done, else says in one sentence why it is not. */
export async function runAccountButton<Value>(
  command: (by: Actor & { loginId: string }) => Promise<Outcome<Value>>,
  event: SecurityEvent,
  about: Record<string, string | null> = {},
): Promise<string> {
  const result = await runAccountCommand(command, event, about);
  if ("errors" in result) return result.errors.map(({ message }) => message).join(" ");
  await leaveNotice("/settings", "saved");
  return goOn("/settings");
}
