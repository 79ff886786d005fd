import { answerAuth } from "@/app/_server/auth-route";

export async function GET(request: Request): Promise<Response> {
  return answerAuth(request);
}

export async function POST(request: Request): Promise<Response> {
  return answerAuth(request);
}
