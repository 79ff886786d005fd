import { EmptyState } from "@/components/ui/empty-state";
import type { TimelineWindow } from "@/domain/timeline";
import { centred, viewOf, windowOf } from "@/domain/timeline-view";
import { extentWindow } from "@/domain/timeline-window";

type Props = {
  window: TimelineWindow;
  extent: TimelineWindow | null;
  today: string;
  hrefOf: (window: TimelineWindow) => string;
};

/** Stands where the window has no session, and leads to where there are some. */
export function EmptyWindow({ window, extent, today, hrefOf }: Props) {
  if (!extent)
    return (
      <EmptyState title="None of these sessions has a date">
        <p>A timeline shows dated sessions only. The list shows them all.</p>
      </EmptyState>
    );
  const view = viewOf(window);
  const nearest = [
    extent.to < window.from && { name: "Go to the latest session", day: extent.to },
    extent.from > window.to && { name: "Go to the first session", day: extent.from },
  ].filter((one) => one !== false);
  return (
    <EmptyState title="No session in this window">
      <p>
        {nearest.map(({ name, day }) => (
          <a
            className="button"
            key={name}
            href={hrefOf(windowOf(centred(view, viewOf({ from: day, to: day }).start)))}
          >
            {name}
          </a>
        ))}{" "}
        <a className="button" href={hrefOf(extentWindow(extent, today))}>
          Show all
        </a>
      </p>
    </EmptyState>
  );
}
