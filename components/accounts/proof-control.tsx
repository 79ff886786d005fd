"use client"; // may ask the device for a passkey in place of the password

import { useState } from "react";
import { useHydrated } from "@/components/session-form/use-hydrated";
import { Button } from "@/components/ui/button";
import { proofAccountField } from "@/domain/account-fields";
import { AccountControl } from "./account-control";
import { signInWithPasskey } from "./passkey-exchange";

type Props = { id: string; error: string | null };

/** Proves once more who is signed in, by the password or, where scripts and the device can, by a passkey; then the form is sent. */
export function ProofControl({ id, error }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const canUsePasskey = useHydrated() && Boolean(window.PublicKeyCredential);
  const confirmByPasskey = async (form: HTMLFormElement | null) => {
    setProblem(null);
    const refused = await signInWithPasskey();
    if (refused) setProblem(refused);
    else form?.requestSubmit();
  };
  return (
    <>
      <AccountControl id={id} field={proofAccountField} value="" error={problem ?? error} />
      {canUsePasskey && (
        <Button onClick={(event) => confirmByPasskey(event.currentTarget.form)}>Use a passkey instead</Button>
      )}
    </>
  );
}
