import { once } from "node:events";
import { request as ask } from "node:http";

/** What a server answered, read to its end. */
export interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** What is sent: as one text, or in pieces, then without saying how long it is. */
export type Sent = string | Buffer | Buffer[];

/** A request exactly as written: browsers and fetch would not send these headers, nor such a path or body. */
export async function send(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Sent,
  method = body === undefined ? "GET" : "POST",
): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  const request = ask({ hostname, port, path, method, headers: { host, ...headers } });
  if (Array.isArray(body)) {
    for (const piece of body) request.write(piece);
    request.end();
  } else request.end(body);
  const [response] = await once(request, "response");
  return {
    status: response.statusCode,
    headers: response.headers,
    body: (await response.toArray()).join(""),
  };
}
