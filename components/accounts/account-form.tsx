"use client"; // says at its fields what is wrong with them

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type AccountField, type AccountFormState, untouchedAccountForm } from "@/domain/account-form-state";
import { AccountControl } from "./account-control";
import { ShownOnce } from "./shown-once";

/** What a form about accounts calls. */
export type AccountAction = (before: AccountFormState, form: FormData) => Promise<AccountFormState>;

type Props = {
  /** Begins the ids of its fields, since a page may have several such forms. */
  name: string;
  action: AccountAction;
  fields: AccountField[];
  hidden?: Record<string, string>;
  submit: string;
  refused: string;
};

export function AccountForm({ name, action, fields, hidden = {}, submit, refused }: Props) {
  const [state, post, isPending] = useActionState(action, untouchedAccountForm);
  const form = useRef<HTMLFormElement>(null);
  const isWrong = state.errors.length > 0;
  useEffect(() => {
    if (isWrong && state.stamp > 0) form.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [isWrong, state.stamp]);
  const idOf = (field: string) =>
    fields.some((one) => one.name === field) ? `${name}-${field}` : `${name}-form`;
  return (
    <form className="account-form" id={`${name}-form`} ref={form} action={post} aria-busy={isPending}>
      <ErrorSummary
        title={refused}
        errors={state.errors.map(({ field, message }) => ({ id: idOf(field), message }))}
      />
      {state.done && <ShownOnce key={state.stamp} {...state.done} />}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {fields.map((field) => (
        <AccountControl
          key={`${field.name} ${state.stamp}`}
          id={`${name}-${field.name}`}
          field={field}
          value={state.values[field.name] ?? field.initial ?? ""}
          error={state.errors.find((error) => error.field === field.name)?.message ?? null}
        />
      ))}
      <Button type="submit" tone="primary">
        {submit}
      </Button>
    </form>
  );
}
