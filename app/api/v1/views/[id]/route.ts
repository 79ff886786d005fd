import { answerView, deleteView, patchView } from "@/app/_server/api/views";

type Context = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerView(request, (await params).id);
}

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  return patchView(request, (await params).id);
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return deleteView(request, (await params).id);
}
