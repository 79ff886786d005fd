import { postAttachment } from "@/app/_server/api/attaching";
import { answerAttachments } from "@/app/_server/api/attachments";

type Context = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAttachments(request, (await params).id);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return postAttachment(request, (await params).id);
}
