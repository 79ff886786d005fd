import { answerEvent } from "@/app/_server/event-answer";

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEvent(request, (await params).slug);
}
