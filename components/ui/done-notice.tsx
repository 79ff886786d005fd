import type { ReactNode } from "react";
import { Notice } from "./notice";

type Props = { children: ReactNode; forget: ReactNode; action?: ReactNode };

/**
 * Said once to whoever has just changed something, with a button that takes it back where there is one; `forget` sees to it
 * that a reload does not say it again.
 */
export function DoneNotice({ children, forget, action }: Props) {
  return (
    <div className="added-notice" role="status">
      <Notice tone="good">
        <p>{children}</p>
        {action && <div className="field-note">{action}</div>}
      </Notice>
      {forget}
    </div>
  );
}
