import "server-only";
import { onStorageFault } from "@/db/storage-fault";
import { answerWith } from "./response-status";
import { tellLog } from "./server-log";

/**
 * Has requests whose change the disk or the database did not take answered with a status that says so (RFC 4918, 11.5; 503),
 * and noted in the log.
 */
export function answerStorageFaults(): void {
  onStorageFault((fault) => {
    answerWith(fault === "full" ? 507 : 503);
    tellLog("storage", { fault });
  });
}
