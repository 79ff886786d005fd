import { Notice } from "@/components/ui/notice";
import type { Session } from "@/domain/session";
import { timelineHref } from "./session-actions";

/** Said once, after the session was added. */
export function AddedNotice({ session }: { session: Session }) {
  return (
    <div className="added-notice" role="status">
      <Notice tone="good">
        <p>
          <b>Added.</b> It stands in the list and on the timeline.{" "}
          <a className="action-link" href={timelineHref(session)}>
            See it on the timeline
          </a>
        </p>
      </Notice>
    </div>
  );
}
