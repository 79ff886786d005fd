import type { ReactNode } from "react";

type Props = { title: string; heading?: "h1" | "h2"; children: ReactNode };

/** What stands where there is nothing to show: why, and what to do about it. */
export function EmptyState({ title, heading: Heading = "h2", children }: Props) {
  return (
    <div className="empty-state">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
