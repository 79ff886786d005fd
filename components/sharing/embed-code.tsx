import { CopyButton } from "@/components/ui/copy-button";
import { escapeHtml } from "@/domain/html-text";

/** The HTML by which another site shows a timeline in a frame. */
export function EmbedCode({ address }: { address: string }) {
  const code = `<iframe src="${escapeHtml(address)}" title="Timeline, Rapporteur" width="100%" height="480" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className="embed-code no-print">
      <summary>Show this timeline on another site</summary>
      <p className="muted small">
        It shows what these filters leave in this window, as it is when it is looked at, and its links lead
        here.
      </p>
      <pre className="citation citation-code">{code}</pre>
      <CopyButton text={code} />
    </details>
  );
}
