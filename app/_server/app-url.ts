import { type AppUrl, readAppUrl } from "@/scripts/app-url.mjs";

/** Where a team finds this register, as APP_URL says; null in local mode. The start has refused what cannot be used. */
export function appUrl(): AppUrl | null {
  return readAppUrl(process.env);
}
