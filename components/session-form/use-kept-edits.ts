import { type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SessionFormState } from "@/domain/session-form-state";
import { isControl, valuesByName, writeInto } from "./control";
import {
  forgetUnsaved,
  keepUnsaved,
  noteUnsaved,
  type UnsavedText,
  unsavedKey,
  unsavedText,
} from "./unsaved-text";

type Entries = [string, string][];
type Answer = Pick<SessionFormState, "stamp" | "focus">;

type Options = {
  /** What brings back what was kept, where its fields must be built first. */
  bringBack?: (entries: Entries) => void;
  /** What tells the form from others of the same page. */
  part?: string;
};

/**
 * Keeps what somebody types while an answer of the server is on its way (the fields are built anew from the answer, and
 * would forget it), when they leave the page and when the tab is closed. What comes back goes through `bringBack`, else into
 * the fields. Then moves the focus to where the answer wants it. `returned` is what has come back.
 */
export function useKeptEdits(
  { stamp, focus }: Answer,
  isPending: boolean,
  { bringBack, part = "" }: Options = {},
) {
  const form = useRef<HTMLFormElement>(null);
  const edits = useRef(new Map<string, string[]>());
  const bring = useRef(bringBack);
  const isSent = useRef(false);
  const [returned, setReturned] = useState<UnsavedText | null>(null);
  useEffect(() => {
    const key = unsavedKey(part);
    const kept = unsavedText(key);
    if (form.current && kept) {
      setReturned(kept);
      if (bring.current) bring.current(kept.entries);
      else writeInto(form.current, valuesByName(kept.entries));
      // Writing it noted it anew, as if it were about the version that the page now shows.
      noteUnsaved(key, kept);
    }
    // Next takes the form away when it was saved, and with it the others of its page, which were not; leaving by a link
    // unloads the page instead.
    return () => {
      if (isSent.current) forgetUnsaved(key);
    };
  }, [part]);
  useLayoutEffect(() => {
    isSent.current = false;
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
    keepUnsaved(unsavedKey(part), currentTarget);
  };
  const onSubmit = () => {
    isSent.current = true;
  };
  const forget = () => forgetUnsaved(unsavedKey(part));
  return { form, onInput, onSubmit, returned, forget };
}
