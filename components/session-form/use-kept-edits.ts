import { type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SessionFormState } from "@/domain/session-form-state";
import { isControl, valuesByName, writeInto } from "./control";
import { forgetUnsaved, keepUnsaved, unsavedKey, unsavedText } from "./unsaved-text";

type Entries = [string, string][];
type Answer = Pick<SessionFormState, "stamp" | "focus">;

/**
 * Keeps what somebody types while an answer of the server is on its way (the fields are built anew from the answer, and
 * would forget it), when they leave the page and when the tab is closed. What comes back goes through `bringBack`, else into
 * the fields. Then moves the focus to where the answer wants it. `returned` is when what has come back was written.
 */
export function useKeptEdits(
  { stamp, focus }: Answer,
  isPending: boolean,
  bringBack?: (entries: Entries) => void,
) {
  const form = useRef<HTMLFormElement>(null);
  const edits = useRef(new Map<string, string[]>());
  const bring = useRef(bringBack);
  const [returned, setReturned] = useState<string | null>(null);
  useEffect(() => {
    const kept = unsavedText();
    if (form.current && kept) {
      setReturned(kept.at);
      if (bring.current) bring.current(kept.entries);
      else writeInto(form.current, valuesByName(kept.entries));
    }
    const key = unsavedKey();
    // Next takes the form away when it was saved; leaving by a link unloads the page instead.
    return () => forgetUnsaved(key);
  }, []);
  useLayoutEffect(() => {
    if (form.current) writeInto(form.current, edits.current);
    edits.current.clear();
    if (stamp > 0 && focus) document.getElementById(focus)?.focus();
  }, [stamp, focus]);
  const onInput = ({ target, currentTarget }: SyntheticEvent<HTMLFormElement>) => {
    if (isPending && isControl(target) && target.name) {
      const written = new FormData(currentTarget).getAll(target.name);
      edits.current.set(
        target.name,
        written.filter((value) => typeof value === "string"),
      );
    }
    keepUnsaved(currentTarget);
  };
  const forget = () => forgetUnsaved(unsavedKey());
  return { form, onInput, returned, forget };
}
