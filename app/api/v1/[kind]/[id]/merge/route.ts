import { answerMergePreview, postMerge } from "@/app/_server/api/merging";

type Context = { params: Promise<{ kind: string; id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return answerMergePreview(request, kind, id);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return postMerge(request, kind, id);
}
