import "server-only";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { NotFoundPage } from "@/components/frame/not-found-page";
import { answerWith } from "./response-status";

/**
 * A page that is not there: 404, and whole without a script, which Next's own notFound() is not once a page has begun. In
 * development that stands in.
 */
export function missing(): ReactNode {
  if (!answerWith(404)) notFound();
  return <NotFoundPage />;
}

/** The tombstone of a record that was removed: 410, as far as the server lets a page say so. */
export function gone(tombstone: ReactNode): ReactNode {
  answerWith(410);
  return tombstone;
}
