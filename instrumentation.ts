/** Runs once when a server starts: the register is opened, migrated and, when it is new, filled before anybody asks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareRegister } = await import("@/db/prepare");
  prepareRegister();
  const { announceSetup } = await import("@/app/_server/setup-link");
  announceSetup();
  const { shareState } = await import("@/app/_server/page-state");
  shareState();
}
