import { answerAttachment, deleteAttachment, patchAttachment } from "@/app/_server/api/attachments";

type Context = { params: Promise<{ id: string; file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  return answerAttachment(request, id, file);
}

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  return patchAttachment(request, id, file);
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  return deleteAttachment(request, id, file);
}
