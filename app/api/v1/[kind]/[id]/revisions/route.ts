import { answerRevisions } from "@/app/_server/api/reading";

type Context = { params: Promise<{ kind: string; id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return answerRevisions(request, kind, id);
}
