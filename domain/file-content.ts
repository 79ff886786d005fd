import { type AttachmentKind, largestFile } from "./attachment";
import { formatBytes } from "./attachment-words";

/** What a file is by its content, or why it is not taken, as one sentence. */
export type FileReading = { ok: true; kind: AttachmentKind } | { ok: false; message: string };

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.min(bytes.length, to)));

function isPicture(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, 16);
  return (
    head.startsWith("\xFF\xD8\xFF") ||
    head.startsWith("\x89PNG\r\n\x1A\n") ||
    /^GIF8[79]a/.test(head) ||
    /^RIFF[\s\S]{4}WEBP/.test(head)
  );
}

const taken = "Attach a JPEG, PNG, WebP or GIF picture, or a PDF.";

/** What is known to be sent by mistake or in bad faith, told apart for the sentence only: nothing of it is taken. */
function refusalOf(bytes: Uint8Array): string {
  const start = ascii(bytes, 0, 4096)
    .replace(/^\xEF\xBB\xBF/, "")
    .trimStart()
    .toLowerCase();
  if (/^<(?:\?xml|!--|!doctype|svg)/.test(start) && /<svg[\s/>]/.test(start)) {
    return "This is an SVG drawing, which can hold a program, so it is not taken. Save it as PNG first.";
  }
  if (/^<(?:!doctype html|html|head|body|script|\?xml)/.test(start)) {
    return "This is a web page, which can hold a program, so it is not taken. Save it as PDF first.";
  }
  if (/^ftyp(?:hei|hev|mif|msf|avi)/.test(ascii(bytes, 4, 12))) {
    return "This is a HEIC or AVIF picture, which is not taken. Save it as JPEG first.";
  }
  if (/^(?:II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) {
    return "This is a TIFF picture, which is not taken. Save it as JPEG or PDF first.";
  }
  return `This is neither a picture nor a PDF, whatever its name says. ${taken}`;
}

/**
 * Tells a file by what it holds, never by its name or by what the sender says it is: a picture, a PDF, or nothing that the
 * register takes. A PDF begins with its mark and has its end mark near the end, so one that was cut off is refused.
 */
export function readFileContent(bytes: Uint8Array): FileReading {
  const refuse = (message: string): FileReading => ({ ok: false, message });
  if (bytes.length === 0) return refuse("This file is empty: it has 0 bytes.");
  if (bytes.length > largestFile) return refuse(tooLarge(bytes.length));
  if (isPicture(bytes)) return { ok: true, kind: "image" };
  if (!/^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8))) return refuse(refusalOf(bytes));
  const end = ascii(bytes, bytes.length - 4096, bytes.length);
  return end.includes("%%EOF")
    ? { ok: true, kind: "pdf" }
    : refuse("This PDF is damaged: its end is missing.");
}

/** The sentence for a file of so many bytes, more than are taken. */
export function tooLarge(bytes: number): string {
  // Rounded up, since "20 MB is too large for 20 MB" would explain nothing.
  const size = formatBytes(Math.ceil(bytes / 104_857.6) * 104_857.6);
  return `This file has ${size}, and at most ${formatBytes(largestFile)} can be attached.`;
}
