import { postViewBack } from "@/app/_server/api/views";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return postViewBack(request, (await params).id);
}
