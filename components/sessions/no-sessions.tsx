import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Relaxation } from "@/domain/active-filter";
import { countSessionsText } from "@/domain/filter-sentence";

/** Stands where no session answers the filters, and says which of them to drop. */
export function NoResult({ relaxations, clearHref }: { relaxations: Relaxation[]; clearHref: string }) {
  return (
    <EmptyState title="No session fits all of these filters">
      {relaxations.length > 0 ? (
        <>
          <p>Dropping one of them would show:</p>
          <ul>
            {relaxations.map(({ name, label, href, count }) => (
              <li key={href}>
                <a className="action-link" href={href}>
                  Without {name}: {label}
                </a>{" "}
                <span className="muted">{countSessionsText(count)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Dropping any one of them would still show nothing.</p>
      )}
      <p>
        <LinkButton href={clearHref}>Clear all filters</LinkButton>
      </p>
    </EmptyState>
  );
}

/** Stands where the register holds no session at all. */
export function EmptyRegister() {
  return (
    <EmptyState title="This register is empty">
      <p>Add the first session: its group, its status and what is known of its date are enough to begin.</p>
      <p>
        <LinkButton tone="primary" href="/sessions/new">
          Add the first session
        </LinkButton>
      </p>
    </EmptyState>
  );
}
