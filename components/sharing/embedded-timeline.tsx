import { IgnoredNote } from "@/components/sessions/ignored-note";
import { TimelinePicture } from "@/components/timeline/timeline-picture";
import type { Count } from "@/domain/facet";
import { countSessionsText } from "@/domain/filter-sentence";
import type { IgnoredParameter } from "@/domain/session-filters";
import type { Timeline } from "@/domain/timeline";
import type { timelineAddresses } from "@/domain/timeline-address";

type Props = {
  timeline: Timeline;
  count: Count;
  today: string;
  ignored: IgnoredParameter[];
  addresses: ReturnType<typeof timelineAddresses>;
};

/** A timeline for the frame of another site: it does not move, and every link opens the register in a window of its own. */
export function EmbeddedTimeline({ timeline, count, today, ignored, addresses }: Props) {
  const { window, extent, lanes, inView } = timeline;
  const number = `${inView.count.toLocaleString("en-GB")}${inView.atLeast ? "+" : ""}`;
  return (
    <main className="embedded timeline-page" id="content">
      <base target="_blank" />
      <h1 className="sr-only">Timeline</h1>
      <IgnoredNote ignored={ignored} />
      <p className="timeline-sentence">
        <span>
          <b>{countSessionsText(count)}</b>, {inView.count === 0 ? "none" : number} in view.
        </span>{" "}
        <a className="action-link" href={addresses.hrefOf(window)}>
          Open in Rapporteur
        </a>
      </p>
      <TimelinePicture
        {...{ lanes, window, today }}
        extent={extent ?? window}
        blockHref={addresses.blockHref}
      />
    </main>
  );
}
