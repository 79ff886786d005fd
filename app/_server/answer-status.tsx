import "server-only";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { NotFoundPage } from "@/components/frame/not-found-page";

type Answering = { getStore: () => { statusCode: number } | undefined };

/** Answers the request that is being drawn with a status; only the production server lets a page do so. */
function answerWith(status: 404 | 410): boolean {
  const shared = globalThis as typeof globalThis & { rapporteurAnswering?: Answering };
  const response = shared.rapporteurAnswering?.getStore();
  if (response) response.statusCode = status;
  return response !== undefined;
}

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
