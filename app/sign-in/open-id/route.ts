import { openIdRedirect } from "@/app/_server/open-id-sign-in";

export async function GET(request: Request): Promise<Response> {
  return openIdRedirect(new URL(request.url).searchParams.get("next"));
}
