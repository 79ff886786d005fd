import { useEffect, useState } from "react";

/** A hit as the browser gets it: its label in runs, so that nothing of the search is sent along to mark it. */
export type MarkedHit = { href: string; hint: string | null; runs: { text: string; matched: boolean }[] };
export type MarkedHits = { heading: string; hits: MarkedHit[] };

const pause = 120;

/** What the register finds for a text, asked for once typing pauses; null while there is nothing to ask. */
export function useSearchHits(text: string): MarkedHits[] | null {
  const [found, setFound] = useState<{ text: string; kinds: MarkedHits[] } | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const address = `/suggest/search?q=${encodeURIComponent(asked)}`;
      const answer = await fetch(address, { signal: stop.signal }).catch(() => null);
      if (!answer?.ok || stop.signal.aborted) return;
      const { kinds } = (await answer.json()) as { kinds: MarkedHits[] };
      setFound({ text: asked, kinds });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return asked.length < 2 || found?.text !== asked ? null : found.kinds;
}
