import { Notice } from "@/components/ui/notice";
import type { IgnoredParameter } from "@/domain/session-filters";

/** Names each part of the address that was left out, and why; nothing when all of it was understood. */
export function IgnoredNote({ ignored }: { ignored: IgnoredParameter[] }) {
  if (ignored.length === 0) return null;
  return (
    <Notice tone="warning">
      {ignored.map(({ name, value, reason }) => (
        <p key={`${name} ${value}`}>
          “
          <bdi>
            {name}={value}
          </bdi>
          ” was left out: {reason.replace(/\.$/, "")}.
        </p>
      ))}
    </Notice>
  );
}
