import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { appUrl } from "@/app/_server/app-url";
import { clientAddress } from "@/app/_server/client-address";
import { contentSecurityPolicy } from "@/app/_server/content-security-policy";
import { embedded } from "@/app/_server/embed-path";
import { linkTaken } from "@/app/_server/link-cookie";
import { noticeIn, noticeRemoval } from "@/app/_server/notice-cookie";
import { refusalResponse } from "@/app/_server/refusal-response";
import { refusalOf } from "@/app/_server/request-guard";
import { throttleRefusal } from "@/app/_server/throttle";
import { embedPath } from "@/scripts/answer-headers.mjs";

/** Whether something is looked up by its words, which costs more than reading a page and is done from a form. */
function isSearch({ pathname, searchParams }: NextRequest["nextUrl"]): boolean {
  return pathname.startsWith("/suggest/") || Boolean(searchParams.get("q"));
}

const development = process.env.NODE_ENV === "development";

/** Guards every request, static files included, and gives each page its nonce. Who may do what is not asked here. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const refusal = refusalOf({ method: request.method, pathname, headers: request.headers }, appUrl());
  if (refusal) return refusalResponse(refusal, pathname);
  const tooOften = isSearch(request.nextUrl) && (await throttleRefusal("search", clientAddress()));
  if (tooOften) return refusalResponse(tooOften, pathname);
  const taken = linkTaken(request);
  if (taken) return taken;
  // No pages: what the build made is no document, and attached files get a policy of their own from their route.
  if (/^\/(?:_next\/static|files)\//.test(pathname)) return NextResponse.next();

  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, development, pathname === embedPath);
  const headers = new Headers(request.headers);
  for (const name of request.headers.keys()) {
    if (name === "forwarded" || name.startsWith("x-forwarded-")) headers.delete(name);
  }
  if (pathname === embedPath) headers.set(embedded, "1");
  else headers.delete(embedded);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // A page cannot take a cookie away while it is drawn. As a plain header this leaves the cookies that the page reads alone.
  if (noticeIn(request.cookies, pathname)) response.headers.append("set-cookie", noticeRemoval());
  return response;
}
