import { SubscribePanel, type SubscribeProps } from "@/components/sessions/subscribe-panel";

/** The ways to subscribe to the sessions of a timeline, as a menu beside its filters. */
export function SubscribeMenu(props: SubscribeProps) {
  return (
    <details className="filter-menu" name="filter-menu">
      <summary className="button">Subscribe</summary>
      <div className="filter-menu-choices subscribe-panel">
        <SubscribePanel {...props} />
      </div>
    </details>
  );
}
