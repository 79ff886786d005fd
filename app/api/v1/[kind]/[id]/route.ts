import { deleteRecord, patchRecord } from "@/app/_server/api/changing";
import { answerRecord } from "@/app/_server/api/reading";

type Context = { params: Promise<{ kind: string; id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return answerRecord(request, kind, id);
}

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return patchRecord(request, kind, id);
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { kind, id } = await params;
  return deleteRecord(request, kind, id);
}
