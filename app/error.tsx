"use client"; // Next renders error boundaries in the browser

import { useEffect, useState } from "react";
import { recallForgotten } from "@/components/session-form/unsaved-text";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const [isRecalled, setRecalled] = useState(false);
  // A form that was sent and not answered has been taken away as if it had been saved.
  useEffect(() => setRecalled(recallForgotten()), []);
  return (
    <EmptyState heading="h1" title="This page could not be shown">
      <p>Something went wrong on our side. Nothing that you saved before is affected.</p>
      {isRecalled && <p>What you wrote and did not save comes back when you try again.</p>}
      {error.digest && (
        <p className="muted small">
          In the server’s log this is error <code>{error.digest}</code>.
        </p>
      )}
      <p className="chips">
        <Button onClick={reset}>Try again</Button>
        <LinkButton href="/sessions">All sessions</LinkButton>
      </p>
    </EmptyState>
  );
}
