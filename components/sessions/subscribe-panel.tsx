import { LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { SessionFilters } from "@/domain/session-filters";
import { subscriptionOf, webcalAddress } from "@/domain/subscription";

/**
 * `origin` is the register's address; `isLocal` where only programs on the same machine reach it; `what` says which sessions
 * they are where the page shows others.
 */
export type SubscribeProps = { filters: SessionFilters; origin: string; isLocal: boolean; what?: string };

/** The calendar and the feed of the sessions that filters leave, for whoever wants to hear of them. */
export function SubscribePanel({ filters, origin, isLocal, what = "these sessions" }: SubscribeProps) {
  const { calendar, feed } = subscriptionOf(filters);
  const address = `${origin}${calendar}`;
  return (
    <>
      <label className="subscribe-address">
        Address of the calendar of {what}
        <input className="input" readOnly value={address} />
      </label>
      <p className="chips">
        <CopyButton text={address} />
        <LinkButton href={webcalAddress(address)}>Open in a calendar program</LinkButton>
        <LinkButton href={calendar} download>
          Download the calendar
        </LinkButton>
        <LinkButton href={feed} type="application/atom+xml">
          Feed of changes
        </LinkButton>
      </p>
      <p className="muted small">
        Calendars look for changes seldom: Google up to a day later, Outlook some hours later, Apple as often
        as you set. A download stays as it is. Sessions of which no source states the day are left out.
        {isLocal && " This register is open to this machine alone, so only programs on it can subscribe."}
      </p>
    </>
  );
}
