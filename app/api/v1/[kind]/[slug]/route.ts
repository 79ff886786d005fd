import { deleteRecord, patchRecord } from "@/app/_server/api/changing";
import { answerRecord } from "@/app/_server/api/reading";

type Context = { params: Promise<{ kind: string; slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params;
  return answerRecord(request, kind, slug);
}

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params;
  return patchRecord(request, kind, slug);
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params;
  return deleteRecord(request, kind, slug);
}
