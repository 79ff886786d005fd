import { postRecord } from "@/app/_server/api/adding";
import { answerList } from "@/app/_server/api/reading";

type Context = { params: Promise<{ kind: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerList(request, (await params).kind);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return postRecord(request, (await params).kind);
}
