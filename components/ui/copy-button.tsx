"use client"; // puts a text on the clipboard

import { useState } from "react";
import { useHydrated } from "@/components/session-form/use-hydrated";
import { Button } from "@/components/ui/button";

/** Copies a text that is also there to be read and marked, so nothing is lost where a clipboard is refused. */
export function CopyButton({ text }: { text: string }) {
  const [word, setWord] = useState("Copy");
  if (!useHydrated()) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setWord("Copied");
    } catch {
      setWord("Mark the text and copy it yourself");
    }
  };
  return <Button onClick={copy}>{word}</Button>;
}
