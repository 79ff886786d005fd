import { formerThumbnailHref, thumbnailSize } from "@/domain/attachment";
import type { FormerFile as File } from "@/domain/revision-difference";

/** A photograph that a session has or had, in small, or what sort of paper it was; the words beside it say the rest. */
export function FormerFile({ file, session }: { file: File; session: string }) {
  const { kind, width, height, isGone, isWithheld } = file;
  if (isGone) return <span className="former-file muted small">The file is not kept any more.</span>;
  if (isWithheld) return <span className="former-file muted small">Taken off, and not shown any more.</span>;
  if (kind === "pdf") {
    return (
      <span className="former-file">
        <span className="code">PDF</span>
      </span>
    );
  }
  return (
    <span className="former-file">
      {/* biome-ignore lint/performance/noImgElement: the file is small already and is served as it is */}
      <img
        src={formerThumbnailHref(file, session)}
        alt=""
        {...thumbnailSize(width ?? 1, height ?? 1)}
        loading="lazy"
        decoding="async"
      />
    </span>
  );
}
