import { Chip } from "@/components/ui/chip";
import type { ActiveFilter } from "@/domain/active-filter";
import { sessionsHref } from "@/domain/session-filters";

type Props = { active: ActiveFilter[]; path?: string; clearHref?: string };

/** Each filter in force as a link that takes it away; nothing when none is. */
export function ActiveChips({ active, path = "/sessions", clearHref = path }: Props) {
  if (active.length === 0) return null;
  return (
    <nav className="chips no-print" aria-label="Filters in force">
      {active.map(({ name, heading, label, without }) => (
        <Chip key={`${name} ${label}`} href={sessionsHref(without, path)} removes>
          {`${heading}: ${label}${name === "group" ? " and its sub-groups" : ""}`}
        </Chip>
      ))}
      <a className="action-link" href={clearHref}>
        Clear all
      </a>
    </nav>
  );
}
