"use client"; // says at the name what is wrong with it

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field, fieldWords } from "@/components/ui/field";
import type { ViewFormState } from "@/domain/view";

/** What a form that names a view calls. */
export type ViewAction = (before: ViewFormState, form: FormData) => Promise<ViewFormState>;

type Props = {
  id: string;
  action: ViewAction;
  /** What the name is given to: a query, or a view by id. */
  hidden: { query: string } | { id: string };
  label: string;
  name?: string;
  hint?: string;
  submit: string;
};

export function ViewForm({ id, action, hidden, label, name = "", hint, submit }: Props) {
  const [state, post, isPending] = useActionState(action, { problem: null, name, stamp: 0 });
  const input = useRef<HTMLInputElement>(null);
  const { problem, stamp } = state;
  useEffect(() => {
    if (stamp > 0) input.current?.focus();
  }, [stamp]);
  return (
    <form className="view-form" action={post} aria-busy={isPending}>
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Field id={id} label={label} hint={hint} error={problem}>
        <input
          key={stamp}
          ref={input}
          className="input"
          {...fieldWords(id, { hint, error: problem })}
          name="name"
          type="text"
          defaultValue={state.name}
          autoComplete="off"
          dir="auto"
        />
      </Field>
      <Button type="submit" tone="primary">
        {submit}
      </Button>
    </form>
  );
}
