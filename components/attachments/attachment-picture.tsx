import { type Attachment, fileHref, thumbnailHref, thumbnailSize } from "@/domain/attachment";
import { formatBytes } from "@/domain/attachment-words";

/** A photograph in small, leading to the large one; of a paper the link by which it is downloaded. */
export function AttachmentPicture({ attachment }: { attachment: Attachment }) {
  const { kind, name, caption, width, height, bytes } = attachment;
  if (kind === "pdf") {
    return (
      <a className="paper" href={fileHref(attachment)} download>
        <span className="code">PDF</span> <bdi>{name}</bdi>{" "}
        <span className="muted small">{formatBytes(bytes)}</span>
      </a>
    );
  }
  return (
    <a className="photograph" href={fileHref(attachment)}>
      {/* biome-ignore lint/performance/noImgElement: the file is small already and is served as it is */}
      <img
        src={thumbnailHref(attachment)}
        alt={`Photograph: ${caption}`}
        {...thumbnailSize(width ?? 1, height ?? 1)}
        decoding="async"
      />
    </a>
  );
}
