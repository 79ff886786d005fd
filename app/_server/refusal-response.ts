import type { Refusal } from "./request-guard";

const titles: Record<Refusal["status"], string> = {
  400: "This cannot be read",
  403: "This change was refused",
  405: "This cannot be done here",
  411: "This cannot be read",
  413: "This is too long",
  421: "This register is not for this address",
};

/** A refusal as a program reads it under /api (RFC 9457), and as a small page everywhere else. */
export function refusalResponse({ status, sentence, advice, allow }: Refusal, path: string): Response {
  const problem = path.startsWith("/api/");
  const body = problem
    ? JSON.stringify({ type: "about:blank", title: titles[status], status, detail: sentence })
    : page(titles[status], sentence, advice);
  return new Response(body, {
    status,
    headers: {
      "Content-Type": problem ? "application/problem+json" : "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
      ...(allow && { Allow: allow }),
    },
  });
}

/** Title and sentence are written here and in the guard, never taken from the request: nothing needs escaping. */
function page(title: string, sentence: string, advice?: string): string {
  const further = advice ? `<p>${advice}</p><p><a href="">Open an empty form</a></p>` : "";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Rapporteur</title>
<main><h1>${title}</h1><p>${sentence}</p>${further}<p><a href="/">Go to the timeline</a></p></main>
</html>
`;
}
