/** The address behind setup, invitation and recovery links. */
const place = "/setup";

/** The cookie that carries the secret of a link which was opened; scripts cannot read it. */
export const linkCookie = "__Host-link";

const seconds = 60 * 60;

/**
 * Takes the secret of a link out of the address with which it was opened, so that it stands in no history and on no screen: the
 * answer leads to the same page without it. Null for every other request.
 */
export function linkTaken({ method, nextUrl }: { method: string; nextUrl: URL }): Response | null {
  const secret = nextUrl.searchParams.get("token");
  if (method !== "GET" || nextUrl.pathname !== place || secret === null) return null;
  const value = encodeURIComponent(secret.slice(0, 100));
  return new Response(null, {
    status: 303,
    headers: {
      location: new URL(place, nextUrl).href,
      "cache-control": "no-store",
      "set-cookie": `${linkCookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`,
    },
  });
}
