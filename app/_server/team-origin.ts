import "server-only";
import { headers } from "next/headers";

/** The address under which people reach the register, without a slash behind it: APP_URL in team mode. */
export async function publicOrigin(): Promise<string> {
  const { APP_URL } = process.env;
  return APP_URL ? new URL(APP_URL).origin : `http://${(await headers()).get("host")}`;
}
