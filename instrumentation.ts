import type { Instrumentation } from "next";
import { tellLog } from "@/app/_server/server-log";

/** Runs once when a server starts: the register is opened, migrated and, when it is new, filled before anybody asks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareRegister } = await import("@/db/prepare");
  prepareRegister();
  const { announceSetup } = await import("@/app/_server/setup-link");
  announceSetup();
  const { shareState } = await import("@/app/_server/page-state");
  shareState();
  const { answerStorageFaults } = await import("@/app/_server/storage-status");
  answerStorageFaults();
}

/**
 * Tells the log in one line of an error that no page caught, by the number that the reader sees. Its words stay out, since they
 * may quote what was typed.
 */
export const onRequestError: Instrumentation.onRequestError = (error, _request, { routePath }) => {
  const { name, digest, code } = error as Error & { digest?: string; code?: string };
  tellLog("failure", { route: routePath, digest, name, code });
};
