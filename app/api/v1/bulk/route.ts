import { postBulkChange } from "@/app/_server/api/bulk";

export async function POST(request: Request): Promise<Response> {
  return postBulkChange(request);
}
