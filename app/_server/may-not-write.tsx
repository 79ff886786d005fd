import "server-only";
import { LinkButton } from "@/components/ui/button";
import { currentViewer } from "./viewer";

/** Stands in the place of a form that the viewer may not send: whoever is not signed in is shown the way there and back. */
export async function MayNotWrite({ next }: { next: string }) {
  const { role } = await currentViewer();
  if (role !== null)
    return <p>You may read this register but not change it: your role is that of a reader.</p>;
  return (
    <div className="may-not-write">
      <p>Everybody may read this register. To change it, sign in.</p>
      <LinkButton tone="primary" href={`/sign-in?${new URLSearchParams({ next })}`}>
        Sign in
      </LinkButton>
    </div>
  );
}
