import type { ReactNode } from "react";

type Props = { tone?: "plain" | "good" | "warning" | "error"; title?: string; children?: ReactNode };

/** A passage that must not be missed, marked by a line at its side. */
export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={tone === "plain" ? "notice" : `notice notice-${tone}`}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
