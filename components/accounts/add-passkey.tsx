"use client"; // talks to the device that will hold the passkey

import { type FormEvent, useState } from "react";
import { useHydrated } from "@/components/session-form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Field, fieldWords } from "@/components/ui/field";
import { untouchedAccountForm } from "@/domain/account-form-state";
import { proofField } from "@/domain/proof";
import type { AccountAction } from "./account-form";
import { addPasskey } from "./passkey-exchange";
import { ProofControl } from "./proof-control";

type Problem = { field: string; message: string } | null;

/** Adds a passkey; whoever signed in a while ago proves first who they are, and the name that they wrote stays. */
export function AddPasskey({ prove }: { prove: AccountAction }) {
  const [problem, setProblem] = useState<Problem>(null);
  const [asksProof, setAsksProof] = useState(false);
  if (!useHydrated()) return <p className="muted small">Adding one needs JavaScript.</p>;
  if (!window.PublicKeyCredential) return <p className="muted small">This browser keeps no passkeys.</p>;
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name")).trim() || "Passkey";
    setProblem(null);
    const [wrong] = (await prove(untouchedAccountForm, form)).errors;
    if (wrong) {
      setAsksProof(wrong.field === proofField);
      return setProblem(wrong);
    }
    const refused = await addPasskey(name.slice(0, 120));
    if (refused) setProblem({ field: "name", message: refused });
    else window.location.reload();
  };
  const errorAt = (isProof: boolean) =>
    problem && (problem.field === proofField) === isProof ? problem.message : null;
  const words = { hint: "Such as the device that keeps it", error: errorAt(false) };
  return (
    <form className="account-form" onSubmit={add}>
      <div role="status" className="sr-only">
        {problem?.message}
      </div>
      <Field id="passkey-name" label="Name" {...words}>
        <input {...fieldWords("passkey-name", words)} className="input" name="name" maxLength={120} />
      </Field>
      {asksProof && <ProofControl id="passkey-proof" error={errorAt(true)} />}
      <Button type="submit">Add a passkey</Button>
    </form>
  );
}
