import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type Props = { title: string; next: string };

/** Stands in the place of a page for which one must be signed in. */
export function SignInFirst({ title, next }: Props) {
  return (
    <EmptyState heading="h1" title={title}>
      <p>Sign in to see this page. Everything else in the register can be read without a login.</p>
      <p>
        <LinkButton tone="primary" href={`/sign-in?${new URLSearchParams({ next })}`}>
          Sign in
        </LinkButton>
      </p>
    </EmptyState>
  );
}
