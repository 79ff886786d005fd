import { sitemapIndexAnswer } from "@/app/_server/sitemap-answer";

export async function GET(request: Request): Promise<Response> {
  return sitemapIndexAnswer(request);
}
