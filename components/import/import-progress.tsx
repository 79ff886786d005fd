"use client"; // asks again until the rows are read

import { useRouter } from "next/navigation";
import { useEffect } from "react";

type Props = { sentence: string; done: number; total: number };

const often = 1000;

/** How far an import is; the page looks again each second, without a script as well. */
export function ImportProgress({ sentence, done, total }: Props) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), often);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div className="import-progress">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p role="status">{sentence}</p>
      <progress value={done} max={total} aria-label="Rows read" />
    </div>
  );
}
