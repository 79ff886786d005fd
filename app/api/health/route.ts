import { connection } from "next/server";
import { isRegisterReadable } from "@/db/queries/health";

export async function GET(): Promise<Response> {
  await connection();
  const ok = await isRegisterReadable();
  const headers = { "cache-control": "no-store" };
  return Response.json({ status: ok ? "ok" : "unavailable" }, { status: ok ? 200 : 503, headers });
}
