import { sitemapAnswer } from "@/app/_server/sitemap-answer";

export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  return sitemapAnswer(request, (await params).name);
}
