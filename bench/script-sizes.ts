import { brotliCompressSync, gzipSync } from "node:zlib";

/** The JavaScript that a page loads, compressed, in bytes, and how much of it the bare page does not load. */
export type ScriptResult = { name: string; gzip: number; brotli: number; extra: number; aim: number };

type Sizes = { gzip: number; brotli: number };

const kibibyte = 1024;

/** Pages with the JavaScript that each may add to bare Next, in KiB. */
function addresses(session: string): [string, string, number][] {
  return [
    ["/sessions", "/sessions", 15],
    ["/sessions/{slug}", `/sessions/${session}`, 15],
    ["/", "/", 40],
    ["/sessions/new", "/sessions/new", 40],
  ];
}

/** The scripts that a page's HTML loads; those for browsers without modules are loaded by none of today's. */
function scriptsIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const loaded = tags.filter(
    (tag) => !/nomodule/i.test(tag) && (tag.startsWith("<script") || /as="script"/.test(tag)),
  );
  return [...new Set(loaded.flatMap((tag) => /(?:src|href)="([^"]+\.js[^"]*)"/.exec(tag)?.[1] ?? []))];
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

async function sizesOf(origin: string, path: string): Promise<Sizes> {
  const scripts = scriptsIn(await textOf(`${origin}${path}`));
  const files = await Promise.all(scripts.map((script) => textOf(new URL(script, origin).href)));
  const sum = (compress: (text: string) => Buffer) =>
    files.reduce((bytes, file) => bytes + compress(file).length, 0);
  return { gzip: sum(gzipSync), brotli: sum(brotliCompressSync) };
}

/** Measures the pages of a register's server against the bare page; `session` is the slug of a session. */
export async function measureScripts(
  origin: string,
  session: string,
  bareOrigin: string,
): Promise<ScriptResult[]> {
  const bare = await sizesOf(bareOrigin, "/");
  const results: ScriptResult[] = [{ name: "bare Next", ...bare, extra: 0, aim: 0 }];
  for (const [name, path, aim] of addresses(session)) {
    const sizes = await sizesOf(origin, path);
    results.push({ name, ...sizes, extra: sizes.gzip - bare.gzip, aim: aim * kibibyte });
  }
  return results;
}
