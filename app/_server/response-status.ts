import "server-only";

type Answering = { getStore: () => { statusCode: number } | undefined };

/** Answers the request that is being drawn with a status; only the production server lets a page do so. */
export function answerWith(status: 404 | 410 | 503 | 507): boolean {
  const shared = globalThis as typeof globalThis & { rapporteurAnswering?: Answering };
  const response = shared.rapporteurAnswering?.getStore();
  if (response) response.statusCode = status;
  return response !== undefined;
}
