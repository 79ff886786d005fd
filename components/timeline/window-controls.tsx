import type { TimelineWindow } from "@/domain/timeline";
import { panned, viewOf, windowOf, zoomed } from "@/domain/timeline-view";
import { defaultWindow, extentWindow, todayWindow, yearsWindow } from "@/domain/timeline-window";

type Props = {
  window: TimelineWindow;
  extent: TimelineWindow | null;
  today: string;
  hrefOf: (window: TimelineWindow) => string;
};

const half = 0.5;

/** The window's presets and its movement as plain links, which work everywhere. */
export function WindowControls({ window, extent, today, hrefOf }: Props) {
  const view = viewOf(window);
  const middle = view.start + view.days / 2;
  const year = Number(today.slice(0, 4));
  const presets = [
    { name: "Year", to: yearsWindow(year, year) },
    { name: "5 years", to: defaultWindow(today) },
    { name: "All", to: extentWindow(extent, today) },
  ];
  const steps = [
    { sign: "‹", name: "Earlier", to: windowOf(panned(view, -half)) },
    { sign: "−", name: "Zoom out", to: windowOf(zoomed(view, 2, middle)) },
    { sign: "+", name: "Zoom in", to: windowOf(zoomed(view, half, middle)) },
    { sign: "›", name: "Later", to: windowOf(panned(view, half)) },
  ];
  const shown = presets.find(({ to }) => to.from === window.from && to.to === window.to);
  return (
    <nav className="window-controls no-print" aria-label="Window of time">
      <span className="button-group">
        {presets.map(({ name, to }) => (
          <a className="button" key={name} href={hrefOf(to)} aria-current={shown?.name === name || undefined}>
            {name}
          </a>
        ))}
      </span>
      <span className="button-group">
        {steps.map(({ sign, name, to }) => (
          <a className="button" key={name} href={hrefOf(to)} aria-label={name} title={name}>
            {sign}
          </a>
        ))}
      </span>
      <a className="button" href={hrefOf(todayWindow(window, today))}>
        Today
      </a>
    </nav>
  );
}
