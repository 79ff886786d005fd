import type { ReactNode } from "react";
import { Notice } from "./notice";

/** Said once to whoever has just changed something; `forget` sees to it that a reload does not say it again. */
export function DoneNotice({ children, forget }: { children: ReactNode; forget: ReactNode }) {
  return (
    <div className="added-notice" role="status">
      <Notice tone="good">
        <p>{children}</p>
      </Notice>
      {forget}
    </div>
  );
}
