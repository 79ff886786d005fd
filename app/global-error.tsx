"use client"; // Next renders error boundaries in the browser

import { EmptyState } from "@/components/ui/empty-state";
import "./globals.css";

/** Stands in for the whole document when the frame itself fails. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Not available · Rapporteur</title>
        <main className="site-main">
          <EmptyState heading="h1" title="Rapporteur could not show this page">
            <p>
              Something went wrong on our side. <a href="/">Start again at the timeline</a>.
            </p>
            {error.digest && <p className="muted small">Error {error.digest}</p>}
          </EmptyState>
        </main>
      </body>
    </html>
  );
}
