import { deflateSync } from "node:zlib";

const stream = (dictionary: string, contents: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${contents.length} >>\nstream\n`, "latin1"),
    contents,
    Buffer.from("\nendstream", "latin1"),
  ]);

/** A stream of a PDF that holds other objects, packed: those given, numbered from 20 on. */
export function packedObjects(objects: string[]): Buffer {
  let offset = 0;
  const table = objects.map((object, at) => {
    const entry = `${20 + at} ${offset}`;
    offset += object.length + 1;
    return entry;
  });
  const head = `${table.join(" ")} `;
  const contents = deflateSync(Buffer.from(`${head}${objects.join(" ")} `, "latin1"));
  return stream(`/Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode`, contents);
}

/**
 * A sound PDF of one empty page. `catalog` is written into its catalog, `objects` stand behind the page, numbered from 4 on;
 * `filling` is a stream that nothing refers to, to make it larger.
 */
export function paperOf({
  catalog = "",
  objects = [],
  filling = Buffer.alloc(0),
}: {
  catalog?: string;
  objects?: (string | Buffer)[];
  filling?: Buffer;
} = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>",
    ...objects,
    stream("", filling),
  ].map((object) => (typeof object === "string" ? Buffer.from(object, "latin1") : object));
  let paper = Buffer.from("%PDF-1.5\n", "latin1");
  const starts: number[] = [];
  for (const [at, object] of all.entries()) {
    starts.push(paper.length);
    paper = Buffer.concat([paper, Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
  }
  const rows = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = all.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${paper.length}\n%%EOF\n`;
  return Buffer.concat([paper, Buffer.from(table, "latin1")]);
}
