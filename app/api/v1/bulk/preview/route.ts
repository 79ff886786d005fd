import { answerBulkPreview } from "@/app/_server/api/bulk";

export async function POST(request: Request): Promise<Response> {
  return answerBulkPreview(request);
}
