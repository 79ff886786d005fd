import "server-only";
import { ForgetNotice } from "@/components/sessions/forget-notice";
import { DoneNotice } from "@/components/ui/done-notice";
import { readNotice } from "./notice";
import { noticeName } from "./notice-cookie";

/** What the settings say once to whoever has just pressed one of their buttons. */
export async function SettingsNotice() {
  if ((await readNotice("/settings")) === null) return null;
  return <DoneNotice forget={<ForgetNotice cookie={noticeName()} />}>Done.</DoneNotice>;
}
