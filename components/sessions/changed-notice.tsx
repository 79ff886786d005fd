import { DoneNotice } from "@/components/ui/done-notice";
import { ForgetNotice } from "./forget-notice";

const words: Record<string, string> = {
  saved: "Saved.",
  restored: "Put back.",
  merged: "Merged: this record is now known by every name of both.",
};

/** Said once, after a record was changed: what was done, and where it can be taken back. */
export function ChangedNotice({
  notice,
  history,
  cookie,
}: {
  notice: string;
  history: string;
  cookie: string;
}) {
  if (!words[notice]) return null;
  return (
    <DoneNotice forget={<ForgetNotice cookie={cookie} />}>
      <b>{words[notice]}</b>{" "}
      <a className="action-link" href={history}>
        See what changed
      </a>
    </DoneNotice>
  );
}
