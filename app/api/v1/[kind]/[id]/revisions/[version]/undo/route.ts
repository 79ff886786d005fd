import { postTakenBack } from "@/app/_server/api/undoing";

type Context = { params: Promise<{ kind: string; id: string; version: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind, id, version } = await params;
  return postTakenBack(request, kind, id, version);
}
