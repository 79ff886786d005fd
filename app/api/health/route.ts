import { connection } from "next/server";
import { scheduledBackups } from "@/app/_server/scheduled-backups";
import { registerHealth } from "@/db/queries/health";
import { version } from "@/package.json";

export async function GET(): Promise<Response> {
  await connection();
  const { status, schema } = await registerHealth();
  const backups = scheduledBackups();
  return Response.json(
    { status, version, schema, ...(backups && { backups }) },
    { status: status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
