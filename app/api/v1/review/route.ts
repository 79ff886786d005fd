import { answerReview } from "@/app/_server/api/reading";

export async function GET(request: Request): Promise<Response> {
  return answerReview(request);
}
