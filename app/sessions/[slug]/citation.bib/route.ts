import { citationFile } from "@/app/_server/citation-file";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return citationFile(request, (await params).slug, "bibtex");
}
