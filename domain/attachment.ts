import type { Saving } from "./command-outcome";

/** What is attached to a session: a picture, or a paper as a PDF. */
export const attachmentKinds = ["image", "pdf"] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Longest side of a stored picture and of its small copy, in pixels. */
export const [pictureSide, thumbnailSide] = [2400, 480];

/** Largest file that is taken, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** Most pixels of a picture that is taken: a few bytes can claim to hold far more than a machine can. */
export const mostPixels = 50_000_000;

/** Most files that one session holds. */
export const mostAttachments = 60;

/**
 * A photograph or paper of a session. `hash` is the SHA-256 of the stored file, `name` what it was called when it was
 * attached; `date` is a partial date. Width and height are those of the stored picture, null of a paper.
 */
export type Attachment = {
  id: string;
  hash: string;
  kind: AttachmentKind;
  name: string;
  caption: string;
  credit: string | null;
  source: { slug: string; name: string } | null;
  date: string | null;
  width: number | null;
  height: number | null;
  bytes: number;
};

/** One that was taken off, as it was last, and who did that when. */
export type RemovedAttachment = Omit<Attachment, "source"> & { removed: Saving };

type File = Pick<Attachment, "hash" | "kind">;

/** The address of a stored file. */
export function fileHref({ hash, kind }: File): string {
  return `/files/${hash}.${kind === "pdf" ? "pdf" : "webp"}`;
}

/** The address of the small copy of a stored picture. */
export function thumbnailHref({ hash }: Pick<File, "hash">): string {
  return `/files/${hash}-small.webp`;
}

/** The address of the small copy of a picture that a session (by slug) has or once had, for its history alone. */
export function formerThumbnailHref({ hash }: Pick<File, "hash">, session: string): string {
  return `${thumbnailHref({ hash })}?history=${encodeURIComponent(session)}`;
}

/** How large the small copy of a picture is: itself where it is small enough. */
export function thumbnailSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, thumbnailSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
