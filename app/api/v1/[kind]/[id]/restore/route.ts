import { postRestore } from "@/app/_server/api/changing";

type Context = { params: Promise<{ kind: string; id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return postRestore(request, kind, id);
}
