import "server-only";
import { registerState } from "@/db/client";
import { now } from "./clock";
import { importState } from "./import-jobs";

/**
 * Gives the server (scripts/serve.mjs) what tells when a page must be drawn anew: the register has changed, an import
 * has come further, or another minute has begun, with which a day may end in some zone. All other things that a page shows are in its address, or come
 * with a cookie.
 */
export function shareState(): void {
  const shared = globalThis as typeof globalThis & { rapporteurState?: () => string };
  shared.rapporteurState = () => `${Math.floor(now() / 60_000)} ${registerState()} ${importState()}`;
}
