import { answerRevisions } from "@/app/_server/api/reading";

type Context = { params: Promise<{ kind: string; slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params;
  return answerRevisions(request, kind, slug);
}
