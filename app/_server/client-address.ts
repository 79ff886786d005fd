type Answering = { getStore: () => { clientAddress?: string } | undefined };

/**
 * The IP address of whoever asks, as far as TRUST_PROXY lets it be known; the production server (scripts/serve.mjs) reads it
 * before anything of the request is changed. "unknown" in development and where no request is being answered.
 */
export function clientAddress(): string {
  const shared = globalThis as typeof globalThis & { rapporteurAnswering?: Answering };
  return shared.rapporteurAnswering?.getStore()?.clientAddress ?? "unknown";
}
