import { SubscribePanel, type SubscribeProps } from "./subscribe-panel";

/** The ways to subscribe to a list of sessions, folded until they are asked for. */
export function SubscribeBox(props: SubscribeProps) {
  return (
    <details className="subscribe no-print">
      <summary>Subscribe</summary>
      <div className="subscribe-panel">
        <SubscribePanel {...props} />
      </div>
    </details>
  );
}
