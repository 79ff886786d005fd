/**
 * The sessions, as HTML that `marksHtml` has made and escaped. Elements would be thirty times as dear: a page may show
 * 1,500 sessions, and each is a link with five parts.
 */
export function MarkList({ html }: { html: string }) {
  return <ol className="timeline-moving timeline-marks" dangerouslySetInnerHTML={{ __html: html }} />;
}
