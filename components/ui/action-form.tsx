"use client"; // says why a button did nothing, at the button

import { type ReactNode, useActionState } from "react";

/** What a button does: null once it is done (the page has gone on), else the sentence that says why it is not. */
export type ButtonAction = (before: string | null, form: FormData) => Promise<string | null>;

type Props = {
  action: ButtonAction;
  fields: Record<string, string | number>;
  className?: string;
  children: ReactNode;
};

/** One or more buttons that change something, with what they need to know; works the same without a script. */
export function ActionForm({ action, fields, className, children }: Props) {
  const [problem, post, isPending] = useActionState(action, null);
  return (
    <form action={post} className={className} aria-busy={isPending}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
