import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What stands where there is nothing, with ways on. */
export function NotFoundPage() {
  return (
    <EmptyState heading="h1" title="There is nothing at this address">
      <p>The address may be mistyped, or the record was never in this register. Nothing has been lost.</p>
      <p className="chips">
        <LinkButton href="/sessions">All sessions</LinkButton>
        <LinkButton href="/">Timeline</LinkButton>
        <LinkButton href="/groups">Groups</LinkButton>
      </p>
    </EmptyState>
  );
}
