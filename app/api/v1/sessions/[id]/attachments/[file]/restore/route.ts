import { postAttachmentBack } from "@/app/_server/api/attaching";

type Context = { params: Promise<{ id: string; file: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  return postAttachmentBack(request, id, file);
}
