import { useEffect, useRef } from "react";

type Pending = { timer: ReturnType<typeof setTimeout>; controller: AbortController };

function forget(pending: Pending | null): void {
  clearTimeout(pending?.timer);
  pending?.controller.abort();
}

/**
 * A function that asks an address after a pause and hands over the JSON it answers; asking again, or null, forgets what
 * was asked before. A failed question is silent: suggestions are a convenience.
 */
export function useLatestAnswer<Answer>(pause: number, take: (answer: Answer) => void) {
  const pending = useRef<Pending | null>(null);
  useEffect(() => () => forget(pending.current), []);
  return (address: string | null) => {
    forget(pending.current);
    if (address === null) return;
    const controller = new AbortController();
    const ask = () =>
      fetch(address, { signal: controller.signal })
        .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
        .then((answer: Answer) => {
          if (!controller.signal.aborted) take(answer);
        })
        .catch(() => {});
    pending.current = { controller, timer: setTimeout(ask, pause) };
  };
}
