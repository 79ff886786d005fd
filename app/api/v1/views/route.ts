import { answerViews, postView } from "@/app/_server/api/views";

export async function GET(request: Request): Promise<Response> {
  return answerViews(request);
}

export async function POST(request: Request): Promise<Response> {
  return postView(request);
}
