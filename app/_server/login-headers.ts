import "server-only";
import { cookies, headers } from "next/headers";

/**
 * The headers of this request with its cookies as they are now: a login made while a form is answered counts for the rest of it,
 * and for the page that is drawn afterwards.
 */
export async function loginHeaders(): Promise<Headers> {
  const present = new Headers(await headers());
  const pairs = (await cookies()).getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  present.set("cookie", pairs.join("; "));
  return present;
}
