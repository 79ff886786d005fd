import { readDateText } from "@/domain/session-form-date-reading";

export async function GET(request: Request) {
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(readDateText(text), { headers: { "cache-control": "no-store" } });
}
