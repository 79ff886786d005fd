import { Notice } from "@/components/ui/notice";
import type { Session } from "@/domain/session";
import { timelineHref } from "@/domain/session-timeline";
import { ForgetNotice } from "./forget-notice";

/** Said once, after the session was added: where it can be found, which a timeline is only once a date is known. */
export function AddedNotice({ session, cookie }: { session: Session; cookie: string }) {
  const timeline = timelineHref(session);
  return (
    <div className="added-notice" role="status">
      <Notice tone="good">
        <p>
          <b>Added.</b>{" "}
          {timeline ? (
            <>
              It stands in the list and on the timeline.{" "}
              <a className="action-link" href={timeline}>
                See it on the timeline
              </a>
            </>
          ) : (
            <>
              It stands in the list, and on the timeline as soon as a date is known.{" "}
              <a className="action-link" href={`/groups/${session.group.slug}`}>
                See it among the sessions of its body
              </a>
            </>
          )}
        </p>
      </Notice>
      <ForgetNotice cookie={cookie} />
    </div>
  );
}
