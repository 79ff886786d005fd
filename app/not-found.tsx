import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

export default function NotFound() {
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
