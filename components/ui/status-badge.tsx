import type { SessionStatus } from "@/domain/session-status";

export function StatusBadge({ status }: { status: SessionStatus }) {
  return <span className={`status status-${status}`}>{status[0]?.toUpperCase() + status.slice(1)}</span>;
}
