"use client"; // asks the register while a name is typed

import { type KeyboardEvent, useState } from "react";
import { useLatestAnswer } from "@/components/session-form/use-latest-answer";
import type { NamedChoice } from "@/domain/name-resolution";
import { type FindableFilter, findable } from "./findable-choice";

const pause = 120;

type Props = {
  filter: FindableFilter;
  /** The address of the page with its filters, to which a choice is added. */
  here: string;
};

/** Enter follows the first hit, and never submits the form around it. */
function enter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector("a")?.click();
}

/** Finds any choice of a filter by name, as links that add it; the style sheet shows it only where scripts run. */
export function FindChoice({ filter, here }: Props) {
  const [choices, setChoices] = useState<NamedChoice[] | null>(null);
  const ask = useLatestAnswer<{ choices: NamedChoice[] }>(pause, (answer) => setChoices(answer.choices));
  const { noun, kind } = findable[filter];
  const search = (text: string) => {
    const asked = text.trim();
    if (asked === "") setChoices(null);
    ask(asked === "" ? null : `/suggest/${kind}?q=${encodeURIComponent(asked)}`);
  };
  const added = `${here}${here.includes("?") ? "&" : "?"}${filter}=`;
  return (
    <div className="find-choice no-print">
      <input
        className="input"
        type="search"
        maxLength={200}
        autoComplete="off"
        aria-label={`Find a ${noun} by name`}
        placeholder={`Find any ${noun}`}
        onChange={(event) => search(event.target.value)}
        onKeyDown={enter}
      />
      <div role="status">
        {choices?.length === 0 && <p className="muted small">Nothing goes by this name.</p>}
      </div>
      {choices?.map(({ slug, label, hint }) => (
        <a key={slug} href={`${added}${slug}`} dir="auto">
          {label} {hint && <small className="muted">{hint}</small>}
        </a>
      ))}
    </div>
  );
}
