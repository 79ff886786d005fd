import { postRestore } from "@/app/_server/api/changing";

type Context = { params: Promise<{ kind: string; slug: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params;
  return postRestore(request, kind, slug);
}
