import "server-only";
import { openSetupLink } from "@/db/commands/account-links";

/** Prints, in team mode and while nobody keeps the accounts, the link by which the first maintainer is made. */
export function announceSetup(): void {
  const { APP_URL } = process.env;
  if (!APP_URL) return;
  const secret = openSetupLink();
  if (!secret) return;
  console.log(`Nobody can sign in yet. Make the first account, once, within a day, at`);
  console.log(`  ${new URL(APP_URL).origin}/setup?token=${secret}`);
}
