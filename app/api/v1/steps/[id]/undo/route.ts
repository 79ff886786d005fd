import { postUndo } from "@/app/_server/api/undoing";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return postUndo(request, (await params).id);
}
