import { type SyntheticEvent, useEffect, useLayoutEffect, useRef } from "react";
import type { SessionFormState } from "@/domain/session-form-state";
import { isControl, writeInto } from "./control";
import { forgetUnsaved, keepUnsaved, unsavedKey, unsavedOnReturn } from "./unsaved-text";

/**
 * Keeps what somebody types while an answer of the server is on its way (the fields are built anew from the answer, and
 * would forget it) and when they leave the page and come back. Then moves the focus to where the answer wants it.
 */
export function useKeptEdits(
  { stamp, focus }: Pick<SessionFormState, "stamp" | "focus">,
  isPending: boolean,
) {
  const form = useRef<HTMLFormElement>(null);
  const edits = useRef(new Map<string, string>());
  useEffect(() => {
    if (form.current) writeInto(form.current, unsavedOnReturn());
    const key = unsavedKey();
    // Next takes the form away when the session was added; leaving by a link unloads the page instead.
    return () => forgetUnsaved(key);
  }, []);
  useLayoutEffect(() => {
    if (form.current) writeInto(form.current, edits.current);
    edits.current.clear();
    if (stamp > 0 && focus) document.getElementById(focus)?.focus();
  }, [stamp, focus]);
  const onInput = ({ target, currentTarget }: SyntheticEvent<HTMLFormElement>) => {
    if (isPending && isControl(target) && target.name) edits.current.set(target.name, target.value);
    keepUnsaved(currentTarget);
  };
  return { form, onInput };
}
