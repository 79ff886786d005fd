import { type SyntheticEvent, useLayoutEffect, useRef } from "react";
import type { SessionFormState } from "@/domain/session-form-state";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/**
 * Keeps what somebody types while an answer of the server is on its way: the fields are built anew from the answer, and
 * would forget it. Then moves the focus to where the answer wants it.
 */
export function useKeptEdits({ stamp, focus }: SessionFormState, isPending: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const edits = useRef(new Map<string, string>());
  useLayoutEffect(() => {
    for (const [name, value] of edits.current) {
      const control = form.current?.elements.namedItem(name);
      if (!isControl(control)) continue;
      control.value = value;
      for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    edits.current.clear();
    if (stamp > 0 && focus) document.getElementById(focus)?.focus();
  }, [stamp, focus]);
  const onInput = ({ target }: SyntheticEvent) => {
    if (isPending && isControl(target) && target.name) edits.current.set(target.name, target.value);
  };
  return { form, onInput };
}
