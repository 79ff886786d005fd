import "server-only";
import contentDisposition from "content-disposition";
import { ignoredHeader } from "@/domain/ignored-header";
import type { IgnoredParameter } from "@/domain/session-filters";
import { hasAlready, notModified, registerTag } from "./conditional";

/** A body that is made as it is read: the source is asked for the next part only when the reader has taken the last. */
export function streamed(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

type Export = {
  /** Media type, with its charset. */
  type: string;
  /** What the file is called where it is downloaded; null where it is shown or read by a program. */
  fileName: string | null;
  /** Whether time alone can change it. */
  clock: boolean;
  /** What the address holds that was left out. */
  ignored: IgnoredParameter[];
  parts: () => AsyncIterable<string>;
};

/** Answers a request for something made of the whole register: 304 where the asker has it, else a stream. */
export async function exportAnswer(request: Request, made: Export): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const leftOut = ignoredHeader(made.ignored);
  const headers = {
    "content-type": made.type,
    etag: await registerTag(`${request.headers.get("host")}${pathname}${search}`, made),
    "cache-control": "no-cache",
    ...(leftOut && { "ignored-parameters": leftOut }),
    ...(made.fileName && { "content-disposition": contentDisposition(made.fileName) }),
  };
  if (hasAlready(request, headers.etag)) return notModified(headers);
  const body = request.method === "HEAD" ? null : streamed(made.parts());
  return new Response(body, { headers });
}
