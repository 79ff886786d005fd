import { HtmlPart } from "@/components/ui/html-part";
import type { TimelineLane, TimelineWindow } from "@/domain/timeline";
import { timelineHtml } from "@/domain/timeline-html";
import type { MarksPage } from "@/domain/timeline-marks-html";

type Props = {
  lanes: TimelineLane[];
  window: TimelineWindow;
  extent: TimelineWindow;
  today: string;
  blockHref: MarksPage["blockHref"];
};

/**
 * Lanes on a plot in a wide window, a chronology in a narrow one: the same list of sessions, drawn by the style sheet.
 * The attributes are for what moves it.
 */
export function TimelinePicture({ lanes, window, extent, today, blockHref }: Props) {
  return (
    <section
      className="timeline"
      id="timeline"
      aria-label="Sessions in this window"
      tabIndex={-1}
      data-from={window.from}
      data-to={window.to}
      data-first={extent.from}
      data-last={extent.to}
      data-today={today}
    >
      <HtmlPart as="div" html={timelineHtml(lanes, window, today, blockHref)} />
    </section>
  );
}
