import { postGroup } from "@/app/_server/group-api";

export async function POST(request: Request): Promise<Response> {
  return postGroup(request);
}
