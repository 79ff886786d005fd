"use client"; // says at its fields what is wrong with them

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type AccountField, type AccountFormState, untouchedAccountForm } from "@/domain/account-form-state";
import { proofField } from "@/domain/proof";
import { signInHref } from "@/domain/signed-out";
import { AccountControl } from "./account-control";
import { ProofControl } from "./proof-control";
import { ShownOnce } from "./shown-once";

/** What a form about accounts calls. */
export type AccountAction = (before: AccountFormState, form: FormData) => Promise<AccountFormState>;

type Props = {
  /** Begins the ids of its fields, since a page may have several such forms. */
  name: string;
  action: AccountAction;
  fields?: AccountField[];
  hidden?: Record<string, string>;
  submit: string;
  /** What the button is called where its word alone does not say of what. */
  label?: string;
  tone?: "plain" | "primary";
  refused?: string;
};

export function AccountForm({
  name,
  action,
  fields = [],
  hidden = {},
  submit,
  label,
  tone = fields.length > 0 ? "primary" : "plain",
  refused = "Not done",
}: Props) {
  const [state, post, isPending] = useActionState(action, untouchedAccountForm);
  const form = useRef<HTMLFormElement>(null);
  const isWrong = state.errors.length > 0;
  useEffect(() => {
    if (isWrong && state.stamp > 0) form.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [isWrong, state.stamp]);
  const isField = (field: string) => field === proofField || fields.some((one) => one.name === field);
  const idOf = (field: string) => (isField(field) ? `${name}-${field}` : `${name}-form`);
  const errorAt = (field: string) => state.errors.find((error) => error.field === field)?.message ?? null;
  return (
    <form className="account-form" id={`${name}-form`} ref={form} action={post} aria-busy={isPending}>
      <ErrorSummary
        title={refused}
        errors={state.errors.map(({ field, message }) => ({
          id: idOf(field),
          message,
          href: signInHref(field),
        }))}
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
          error={errorAt(field.name)}
        />
      ))}
      {state.asksProof && (
        <ProofControl key={state.stamp} id={`${name}-${proofField}`} error={errorAt(proofField)} />
      )}
      <Button type="submit" tone={tone} aria-label={label}>
        {submit}
      </Button>
    </form>
  );
}
