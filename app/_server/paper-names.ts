import "server-only";
import { promisify } from "node:util";
import { inflate } from "node:zlib";
import {
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { largestFile } from "@/domain/attachment";

// What a paper may hold of objects, and of bytes in its packed objects: more would take more memory than it is worth.
const mostObjects = 2_000_000;
const mostUnpacked = largestFile;
const objectsAtOnce = 5_000;

const unpack = promisify(inflate);
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** That a paper is not a PDF as ISO 32000 has it, or is larger within than anybody needs. */
class UnreadablePaper extends Error {}

/** Reads objects of a PDF where they stand and notes every name in them, whatever the table of contents says of them. */
class ObjectReader extends PDFParser {
  readonly names: Set<string>;
  #left: { objects: number };

  constructor(bytes: Uint8Array, names: Set<string>, left: { objects: number }) {
    super(bytes);
    this.names = names;
    this.#left = left;
  }

  readAt(offset: number): { object: PDFObject; end: number } {
    this.bytes.moveTo(offset);
    const object = this.parseObject();
    const end = this.bytes.offset();
    // A negative length would lead back, and round and round.
    if (end <= offset) throw new UnreadablePaper();
    return { object, end };
  }

  override parseObject(ref?: PDFRef): PDFObject {
    if (--this.#left.objects < 0) throw new UnreadablePaper();
    return super.parseObject(ref);
  }

  protected override parseName(): PDFName {
    const name = super.parseName();
    this.names.add(name.decodeText());
    return name;
  }
}

/** The bytes of a stream that holds further objects, where its first one stands; null of any other stream. */
async function unpacked({ dict, contents }: PDFRawStream, most: number) {
  const [count, first, filter] = ["N", "First", "Filter"].map((name) => dict.get(PDFName.of(name)));
  if (count === undefined || first === undefined) return null;
  const isPlain = filter === undefined;
  const isPacked = filter === PDFName.of("FlateDecode") && !dict.has(PDFName.of("DecodeParms"));
  if (!(first instanceof PDFNumber) || !(isPlain || isPacked)) throw new UnreadablePaper();
  const bytes = isPlain ? contents : await unpack(contents, { maxOutputLength: Math.max(1, most) });
  return { bytes, first: first.asNumber() };
}

async function readPacked(packed: PDFRawStream[], names: Set<string>, left: { objects: number }) {
  let most = mostUnpacked;
  for (const stream of packed) {
    const inner = await unpacked(stream, most);
    if (!inner) continue;
    most -= inner.bytes.length;
    const reader = new ObjectReader(inner.bytes, names, left);
    let at = inner.first;
    const isBlank = () => inner.bytes.subarray(at).every((byte) => byte <= 32);
    while (!isBlank()) at = reader.readAt(at).end;
  }
}

/**
 * Every name (ISO 32000-1, 7.3.5) in the objects of a PDF, those of packed objects included; what pages draw is not looked
 * into. Objects are found where they stand and not where the file says they do, so that none can be hidden by a false table of
 * contents. Throws where the file cannot be read to its end.
 */
export async function paperNames(bytes: Buffer): Promise<Set<string>> {
  const names = new Set<string>();
  const left = { objects: mostObjects };
  const reader = new ObjectReader(bytes, names, left);
  const text = bytes.toString("latin1");
  const start = /(?<![A-Za-z])(?:obj|trailer)/g;
  const packed: PDFRawStream[] = [];
  for (let found = start.exec(text), count = 1; found; found = start.exec(text), count += 1) {
    const { object, end } = reader.readAt(start.lastIndex);
    start.lastIndex = end;
    if (object instanceof PDFRawStream) packed.push(object);
    if (object instanceof PDFDict && object.has(PDFName.of("Encrypt"))) break;
    if (count % objectsAtOnce === 0) await turn();
  }
  if (!names.has("Encrypt")) await readPacked(packed, names, left);
  return names;
}
