import "server-only";
import { connection } from "next/server";
import { listUnfinishedImports } from "@/db/queries/unfinished-imports";
import { stepsGoingOn } from "../_server/import-jobs";

/** The imports that ended before their last row, without those whose rows are going in at this moment. */
export async function loadUnfinishedImports() {
  await connection();
  const going = stepsGoingOn();
  return (await listUnfinishedImports()).filter(({ stepId }) => !going.includes(stepId));
}
