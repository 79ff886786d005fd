import "server-only";
import { connection } from "next/server";
import { addressParts, type ListedKind, listAddresses, listedKinds } from "@/db/queries/addresses";
import { sitemap, sitemapIndex, sitemapSize } from "@/domain/export/sitemap";
import { hasAlready, notModified, registerTag } from "./conditional";
import { publicOrigin } from "./team-origin";

async function xmlAnswer(request: Request, write: () => Promise<string>): Promise<Response> {
  await connection();
  const etag = await registerTag(request.url, { clock: false });
  const headers = { "content-type": "application/xml; charset=utf-8", "cache-control": "no-cache", etag };
  return hasAlready(request, etag) ? notModified(headers) : new Response(await write(), { headers });
}

/** The sitemap of sitemaps. */
export function sitemapIndexAnswer(request: Request): Promise<Response> {
  return xmlAnswer(request, async () => {
    const origin = await publicOrigin();
    const parts = await Promise.all(
      listedKinds.map(async (kind) => [
        `${origin}/sitemaps/${kind}.xml`,
        ...(await addressParts(kind, sitemapSize)).map(
          (after) => `${origin}/sitemaps/${kind}.xml?after=${encodeURIComponent(after)}`,
        ),
      ]),
    );
    return sitemapIndex(parts.flat());
  });
}

/** The sitemap of one kind of record, by the name of its file; 404 where there is none. */
export async function sitemapAnswer(request: Request, name: string): Promise<Response> {
  const kind: ListedKind | undefined = listedKinds.find((each) => name === `${each}.xml`);
  if (!kind) return new Response("There is no such sitemap.\n", { status: 404 });
  const after = new URL(request.url).searchParams.get("after") ?? "";
  return xmlAnswer(request, async () => {
    const origin = await publicOrigin();
    const records = await listAddresses(kind, after.slice(0, 300), sitemapSize);
    return sitemap(
      records.map(({ slug, updatedAt }) => ({ address: `${origin}/${kind}/${slug}`, updatedAt })),
    );
  });
}
